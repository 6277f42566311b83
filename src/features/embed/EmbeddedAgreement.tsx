import { useMemo } from 'react';
import { dayNumber } from '../../domain/day.ts';
import type { Scope } from '../../domain/facts/selection.ts';
import { DayLines } from '../../drawing/screen/DayLines.tsx';
import { shortDay } from '../../language/dates.ts';
import { embedWords } from '../../language/embed.ts';
import { useSession, useViewState } from '../../session/session.ts';
import type { ComparisonContent } from '../comparison/comparison-content.ts';
import { Words } from '../page/Words.tsx';
import { StillAgreement } from '../time/StillAgreement.tsx';
import { timeContent } from '../time/time-content.ts';
import { EmbedFrame } from './EmbedFrame.tsx';

interface EmbeddedAgreementProps {
  readonly title: string;
  readonly scope: Scope;
  readonly comparison: ComparisonContent;
}

/** Agreement over time on some questions, for another page’s frame. */
export function EmbeddedAgreement({ title, scope, comparison }: EmbeddedAgreementProps) {
  const { dataset } = useSession();
  const { a, b, on, since, w } = useViewState();
  const time = useMemo(() => timeContent(dataset, { a, b, since, w }, scope), [dataset, a, b, since, w, scope]);
  const { pair, agreement, ownWeights } = comparison;
  return (
    <EmbedFrame
      kicker={embedWords.chart.kicker(on)}
      title={title}
      parties={pair}
      ownWeights={ownWeights}
      aside={
        <Words
          of={
            agreement.percent === undefined
              ? agreement.coverage
              : embedWords.chart.measured(agreement.percent, agreement.coverage)
          }
        />
      }
    >
      <StillAgreement time={time} series={time.series} eventDays={time.ticks.map(({ day }) => day)}>
        <DayLines {...time} lines={[{ day: dayNumber(on), label: shortDay(on), look: 'on' }]} />
      </StillAgreement>
    </EmbedFrame>
  );
}
