import type { ReactNode } from 'react';
import styles from './Folds.module.css';

/** What unfolds, side by side where there is room; unfolded, each has a line of its own. */
export function Folds({ children }: { readonly children: ReactNode }) {
  return <div className={styles.folds}>{children}</div>;
}
