import type { ReactNode } from 'react';
import styles from './Scroller.module.css';

interface ScrollerProps {
  readonly label: string;
  /** For a table with many rows: its head and its foot stay in sight. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** Holds a table that may be wider than the screen: it scrolls in here, by keyboard too, and the page does not. */
export function Scroller({ label, isTall = false, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.scroller} aria-label={label} data-tall={isTall || undefined} tabIndex={0}>
      {children}
    </section>
  );
}
