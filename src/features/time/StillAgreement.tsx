import { memo, type ReactNode } from 'react';
import { dayNumber } from '../../domain/day.ts';
import { isAtLeastHalf } from '../../domain/measures/change.ts';
import { AGREEMENT } from '../../drawing/geometry/plot.ts';
import type { Step } from '../../drawing/geometry/step-line.ts';
import { StillChart } from '../../drawing/screen/StillChart.tsx';
import { percent } from '../../language/numbers.ts';
import { plain } from '../../language/phrase.ts';
import { seriesSentence } from './series-sentence.ts';
import { bandOf, type Series, type TimeContent } from './time-content.ts';

interface StillAgreementProps {
  readonly time: TimeContent;
  readonly series: Series;
  readonly eventDays: readonly number[];
  /** Laid over it. */
  readonly children?: ReactNode;
}

/** Agreement over time as a picture that needs no chart library. */
export const StillAgreement = memo(function StillAgreement(props: StillAgreementProps) {
  const { time, series, eventDays, children } = props;
  const { firm, thin } = linesOf(series);
  const bands = series.steps.map(({ from, agreement }) => ({
    day: dayNumber(from),
    band: agreement.kind === 'measured' ? bandOf(agreement) : undefined,
  }));
  return (
    <StillChart
      start={time.start}
      end={time.end}
      scale={AGREEMENT}
      words={percent}
      areas={[{ of: 'agreement', steps: bands }]}
      lines={[
        { of: 'agreement', steps: thin, look: 'dotted' },
        { of: 'agreement', steps: firm },
      ]}
      years={time.years}
      eventDays={eventDays}
      sentence={plain(seriesSentence(series))}
    >
      {children}
    </StillChart>
  );
});

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
