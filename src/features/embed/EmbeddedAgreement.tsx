import { useMemo } from 'react';
import { dayNumber } from '../../domain/day.ts';
import type { Scope } from '../../domain/facts/selection.ts';
import { isAtLeastHalf } from '../../domain/measures/change.ts';
import { AGREEMENT } from '../../drawing/geometry/plot.ts';
import type { Step } from '../../drawing/geometry/step-line.ts';
import { StillChart } from '../../drawing/screen/StillChart.tsx';
import { longDay, shortDay } from '../../language/dates.ts';
import { percent } from '../../language/numbers.ts';
import { phrase, plain } from '../../language/phrase.ts';
import { useSession, useViewState } from '../../session/session.ts';
import type { ComparisonContent } from '../comparison/comparison-content.ts';
import { Words } from '../page/Words.tsx';
import { seriesSentence } from '../time/series-sentence.ts';
import { type Series, timeContent } from '../time/time-content.ts';
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
  const { firm, thin } = linesOf(time.series);
  return (
    <EmbedFrame
      kicker={`Agreement over time · as of ${longDay(on)}`}
      title={title}
      parties={pair}
      ownWeights={ownWeights}
      aside={
        <Words
          of={
            agreement.percent === undefined
              ? agreement.coverage
              : phrase`agreement ${agreement.percent}, ${agreement.coverage}`
          }
        />
      }
    >
      <StillChart
        start={time.start}
        end={time.end}
        scale={AGREEMENT}
        words={percent}
        areas={[{ of: 'agreement', steps: time.steps }]}
        lines={[
          { of: 'agreement', steps: thin, look: 'dotted' },
          { of: 'agreement', steps: firm },
        ]}
        years={time.years}
        days={[{ day: dayNumber(on), label: shortDay(on) }]}
        sentence={plain(seriesSentence(time.series))}
      />
    </EmbedFrame>
  );
}

/** Over at least half of the questions the line is firm; over fewer it is drawn as such, never as a trend. */
function linesOf({ steps }: Series): { readonly firm: readonly Step[]; readonly thin: readonly Step[] } {
  const all = steps.map(({ from, agreement }) => ({
    day: dayNumber(from),
    value: agreement.kind === 'measured' ? agreement.value : undefined,
    isFirm: isAtLeastHalf(agreement.coverage.shared, agreement.coverage.of),
  }));
  const only = (wanted: boolean) =>
    all.map(({ day, value, isFirm }) => ({ day, value: isFirm === wanted ? value : undefined }));
  return { firm: only(true), thin: only(false) };
}
