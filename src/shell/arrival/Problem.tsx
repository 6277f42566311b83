import type { ReactNode } from 'react';
import styles from './Problem.module.css';

interface ProblemProps {
  readonly title: string;
  /** 2 where the page has a headline of its own. */
  readonly level?: 1 | 2;
  readonly children: ReactNode;
}

/** Something is in the way: what it is, and what can be done. */
export function Problem({ title, level = 1, children }: ProblemProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.problem} role="alert">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
