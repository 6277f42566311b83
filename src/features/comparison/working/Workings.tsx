import { Words } from '../../page/Words.tsx';
import type { AgreementContent } from '../agreement-content.ts';
import type { ComparisonContent } from '../comparison-content.ts';
import { HowMade } from './HowMade.tsx';
import { HowMoved } from './HowMoved.tsx';
import styles from './Workings.module.css';

/** How the agreement and the shares of who moved are made. */
export function Workings({ comparison }: { readonly comparison: ComparisonContent }) {
  const { facts, pair } = comparison;
  const own = { facts: facts.whole, selection: facts.selection, pair };
  return (
    <div className={styles.workings}>
      <HowMade {...own} />
      <HowMoved {...own} />
    </div>
  );
}

interface AgreementFigureProps {
  readonly agreement: AgreementContent;
  /** Leaves out how many questions are shared, where there is but one. */
  readonly isOne?: boolean;
}

/** An agreement in a sentence: `66% (52–80 given how sure the record is; 3 of 4 questions)`. */
export function AgreementFigure({ agreement, isOne = false }: AgreementFigureProps) {
  const { percent, band = [], coverage } = agreement;
  if (percent === undefined) return null;
  return (
    <>
      <strong>
        <Words of={percent} />
      </strong>{' '}
      (
      <span className={styles.band}>
        <Words of={band} />
      </span>{' '}
      given how sure the record is
      {isOne ? null : (
        <>
          ; <Words of={coverage} />
        </>
      )}
      )
    </>
  );
}
