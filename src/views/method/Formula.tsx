import type { ReactNode } from 'react';
import styles from './Formula.module.css';

interface FormulaProps {
  /** The formula in symbols. */
  readonly symbols: ReactNode;
  /** What each symbol stands for. */
  readonly where?: string;
  readonly reference?: string;
}

/** A measure in symbols, with what they stand for and where it comes from. The sentence before it says the same in words. */
export function Formula({ symbols, where, reference }: FormulaProps) {
  return (
    <div className={styles.formula}>
      <p className={styles.symbols}>{symbols}</p>
      {where === undefined ? null : <p className={styles.small}>{where}</p>}
      {reference === undefined ? null : <p className={styles.small}>{reference}</p>}
    </div>
  );
}

/** This dataset’s own numbers in a measure. */
export function Worked({ children }: { readonly children: ReactNode }) {
  return <div className={styles.worked}>{children}</div>;
}

/** One step of a sum. */
export function Step({ children }: { readonly children: ReactNode }) {
  return <p className={styles.step}>{children}</p>;
}
