import type { ReactNode } from 'react';
import { longDay } from '../domain/day.ts';
import { useSettledState } from '../state/session.ts';
import styles from './ComparisonLead.module.css';
import type { ComparisonModel } from './comparison-model.ts';
import { HowMade } from './HowMade.tsx';
import { HowMoved } from './HowMoved.tsx';
import { Legend } from './Legend.tsx';
import { PairPicker } from './PairPicker.tsx';

interface ComparisonLeadProps {
  /** Where the page lies, from the Overview down. */
  readonly crumbs: ReactNode;
  readonly title: string;
  readonly finding: string;
  readonly compared: Omit<ComparisonModel, 'questions' | 'comparisons'>;
  /** Leaves out how many questions are shared, where there is but one. */
  readonly isOne?: boolean;
  readonly children?: ReactNode;
}

/** How a page on some questions begins: what it has found, its number, who moved, how both are made, and who is compared. */
export function ComparisonLead({ crumbs, title, finding, compared, isOne = false, children }: ComparisonLeadProps) {
  const { on } = useSettledState();
  const { pair, agreement, movement, moved, isOwnPast, since } = compared;
  return (
    <header className={styles.lead}>
      <p className={styles.crumbs}>
        {crumbs} · as of {longDay(on)}
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={styles.standfirst}>
        {finding}{' '}
        {agreement.percent === undefined ? null : (
          <>
            Agreement <strong>{agreement.percent}</strong> (<span className={styles.band}>{agreement.band}</span> given
            how sure the record is{isOne ? null : `; ${agreement.coverage}`}).{' '}
          </>
        )}
        {movement}
      </p>
      <div className={styles.workings}>
        {agreement.working === undefined ? null : (
          <HowMade working={agreement.working} band={agreement.band ?? ''} pair={pair} />
        )}
        {isOwnPast ? null : <HowMoved movement={moved} pair={pair} />}
      </div>
      {children}
      <PairPicker since={since} />
      <Legend parties={pair} />
    </header>
  );
}
