import { Fragment, type ReactNode } from 'react';
import styles from './Formula.module.css';

interface FormulaProps {
  /** The formula in symbols: `d = |s_a − s_b|`. */
  readonly symbols: string;
  /** What each symbol stands for. */
  readonly where?: string;
  readonly reference?: string;
}

/** A measure in symbols, with what they stand for and where it comes from. The sentence before it says the same in words. */
export function Formula({ symbols, where, reference }: FormulaProps) {
  return (
    <div className={styles.formula}>
      <p className={styles.symbols}>{symbols.split(/(_?[\p{L}\d]+)/u).map(symbol)}</p>
      {where === undefined ? null : <p className={styles.small}>{where}</p>}
      {reference === undefined ? null : <p className={styles.small}>{reference}</p>}
    </div>
  );
}

/** One letter is a variable; what has a stroke before it stands below the line. */
function symbol(text: string, at: number): ReactNode {
  if (text.startsWith('_')) return <sub key={at}>{text.slice(1)}</sub>;
  return /^\p{Script=Latin}$/u.test(text) ? <var key={at}>{text}</var> : <Fragment key={at}>{text}</Fragment>;
}

/** This dataset’s own numbers in a measure. */
export function Worked({ children }: { readonly children: ReactNode }) {
  return <div className={styles.worked}>{children}</div>;
}

/** One step of a sum. */
export function Step({ children }: { readonly children: ReactNode }) {
  return <p className={styles.step}>{children}</p>;
}
