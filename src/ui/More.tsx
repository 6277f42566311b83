import type { ReactNode } from 'react';
import { uiWords } from '../language/ui.ts';
import styles from './More.module.css';

interface MoreProps {
  readonly children: ReactNode;
}

/** What is wanted now and then, behind one word at the end of a line of controls; unfolded it has the line below to itself. */
export function More({ children }: MoreProps) {
  return (
    <details className={styles.more} data-screen-only>
      <summary className={styles.summary} data-stop>
        {uiWords.more}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
