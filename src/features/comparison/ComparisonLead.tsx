import type { ReactNode } from 'react';
import { longDay } from '../../domain/day.ts';
import { Late } from '../../playback/Late.tsx';
import { useSettledState } from '../../session/session.ts';
import { Lead, Standfirst } from '../page/Lead.tsx';
import styles from './ComparisonLead.module.css';
import type { ComparisonContent } from './comparison-content.ts';
import { Legend } from './Legend.tsx';
import { PairPicker } from './PairPicker.tsx';
import { AgreementFigure, Workings } from './Workings.tsx';

interface ComparisonLeadProps {
  /** Where the page lies, from the Overview down. */
  readonly crumbs: ReactNode;
  readonly title: string;
  readonly finding: string;
  readonly compared: Omit<ComparisonContent, 'questions' | 'comparisons'>;
  /** Leaves out how many questions are shared, where there is but one. */
  readonly isOne?: boolean;
  readonly children?: ReactNode;
}

/** How a page on some questions begins: what it has found, its number, who moved, how both are made, and who is compared. */
export function ComparisonLead({ crumbs, title, finding, compared, isOne = false, children }: ComparisonLeadProps) {
  const { on } = useSettledState();
  const { pair, agreement, movement, moved, since } = compared;
  return (
    <Lead
      className={styles.lead}
      kicker={
        <>
          {crumbs} · as of {longDay(on)}
        </>
      }
      title={title}
    >
      <Standfirst>
        {finding}{' '}
        {agreement.percent === undefined ? null : (
          <>
            Agreement <AgreementFigure agreement={agreement} isOne={isOne} />.{' '}
          </>
        )}
        {movement}
      </Standfirst>
      <Late>
        <Workings agreement={agreement} moved={moved} pair={pair} />
      </Late>
      {children}
      <PairPicker since={since} />
      <Legend parties={pair} />
    </Lead>
  );
}
