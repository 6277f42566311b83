import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Text that unfolds in place. It is there from the start, so that the browser's own search finds it and opens it. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
