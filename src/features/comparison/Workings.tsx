import type { Movement } from '../../domain/measures/who-moved.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import type { AgreementContent } from './agreement-content.ts';
import { HowMade } from './HowMade.tsx';
import { HowMoved } from './HowMoved.tsx';
import styles from './Workings.module.css';

interface WorkingsProps {
  readonly agreement: AgreementContent;
  readonly moved: Movement;
  readonly pair: readonly [PartyLook, PartyLook];
}

/** How the agreement and the shares of who moved are made. A party and its own past have not moved towards each other. */
export function Workings({ agreement, moved, pair }: WorkingsProps) {
  return (
    <div className={styles.workings}>
      {agreement.working === undefined ? null : (
        <HowMade working={agreement.working} band={agreement.band ?? ''} pair={pair} />
      )}
      {pair[1].isPast ? null : <HowMoved movement={moved} pair={pair} />}
    </div>
  );
}

/** An agreement in a sentence: `66% (52–80 given how sure the record is; 3 of 4 questions)`. */
export function AgreementFigure({
  agreement,
  isOne = false,
}: {
  readonly agreement: AgreementContent;
  readonly isOne?: boolean;
}) {
  return (
    <>
      <strong>{agreement.percent}</strong> (<span className={styles.band}>{agreement.band}</span> given how sure the
      record is{isOne ? null : `; ${agreement.coverage}`})
    </>
  );
}
