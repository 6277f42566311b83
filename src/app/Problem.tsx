import type { ReactNode } from 'react';
import styles from './Problem.module.css';

interface ProblemProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something is in the way: what it is, and what can be done. */
export function Problem({ title, children }: ProblemProps) {
  return (
    <section className={styles.problem} role="alert">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
