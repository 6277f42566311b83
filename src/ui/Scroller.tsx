import type { ReactNode } from 'react';
import styles from './Scroller.module.css';

interface ScrollerProps {
  readonly label: string;
  /** For what may be higher than the screen: a table with many rows, a page in a frame. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** Holds what may be wider or higher than the screen: it scrolls in here, by keyboard too, and the page does not. */
export function Scroller({ label, isTall = false, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.scroller} aria-label={label} data-tall={isTall || undefined} tabIndex={0}>
      {children}
    </section>
  );
}
