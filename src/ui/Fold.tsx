import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface FoldProps {
  readonly summary: ReactNode;
  /** Where whoever draws it keeps whether it is open, and is told of a change. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Text that unfolds in place. It is there from the start, so that the browser's own search finds it and opens it. */
export function Fold({ summary, isOpen, onToggle, children }: FoldProps) {
  return (
    <details
      className={styles.disclosure}
      open={isOpen}
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
