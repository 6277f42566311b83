import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface VisuallyHiddenProps {
  /** The element: a heading, where the text is one. */
  readonly as?: 'span' | 'h2';
  readonly id?: string;
  readonly children: ReactNode;
}

/** Text for those who listen to the page. */
export function VisuallyHidden({ as: Element = 'span', id, children }: VisuallyHiddenProps) {
  return (
    <Element id={id} className={styles.hidden}>
      {children}
    </Element>
  );
}
