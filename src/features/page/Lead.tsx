import type { ReactNode } from 'react';
import { useSteadyHeight } from '../../playback/use-steady-height.ts';
import styles from './Lead.module.css';

interface LeadProps {
  /** The line above the heading: where the page lies, and the day. */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** How a view begins: its heading, what it has found, and what that rests on. */
export function Lead({ kicker, title, className, children }: LeadProps) {
  return (
    <header
      ref={useSteadyHeight<HTMLElement>()}
      className={className === undefined ? styles.lead : `${styles.lead} ${className}`}
    >
      {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}

/** The sentence or two below the heading. */
export function Standfirst({ children }: { readonly children: ReactNode }) {
  return <p className={styles.standfirst}>{children}</p>;
}
