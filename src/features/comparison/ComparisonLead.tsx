import type { ReactNode } from 'react';
import { longDay } from '../../domain/day.ts';
import type { Phrase } from '../../language/phrase.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { Lead, Standfirst } from '../page/Lead.tsx';
import { Words } from '../page/Words.tsx';
import styles from './ComparisonLead.module.css';
import type { ComparisonContent } from './comparison-content.ts';
import { Legend } from './Legend.tsx';
import { OwnWeightsBar } from './OwnWeightsBar.tsx';
import { PairPicker } from './PairPicker.tsx';
import { AgreementFigure, Workings } from './working/Workings.tsx';

interface ComparisonLeadProps {
  /** Where the page lies, from the Overview down. */
  readonly crumbs: ReactNode;
  readonly title: string;
  readonly finding: Phrase | string;
  readonly comparison: ComparisonContent;
  /** Leaves out how many questions are shared, where there is but one. */
  readonly isOne?: boolean;
  readonly children?: ReactNode;
}

/** How a page on some questions begins: what it has found, its number, who moved, how both are made, and who is compared. */
export function ComparisonLead({ crumbs, title, finding, comparison, isOne = false, children }: ComparisonLeadProps) {
  const { pair, agreement, whoMoved, facts, ownWeights } = comparison;
  return (
    <Lead
      className={styles.lead}
      kicker={
        <>
          {crumbs} · as of {longDay(facts.selection.on)}
        </>
      }
      title={title}
    >
      <Standfirst>
        <Words of={finding} />{' '}
        {agreement.percent === undefined ? null : (
          <>
            Agreement <AgreementFigure agreement={agreement} isOne={isOne} />.{' '}
          </>
        )}
        <Words of={whoMoved} />
      </Standfirst>
      <OwnWeightsBar words={ownWeights} />
      <RestsWhilePlaying>
        <Workings comparison={comparison} />
        {children}
        <PairPicker since={facts.selection.since} />
        <Legend parties={pair} />
      </RestsWhilePlaying>
    </Lead>
  );
}
