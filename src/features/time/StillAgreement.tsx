import { dayNumber } from '../../domain/day.ts';
import { isAtLeastHalf } from '../../domain/measures/change.ts';
import { AGREEMENT } from '../../drawing/geometry/plot.ts';
import type { Step } from '../../drawing/geometry/step-line.ts';
import type { DayLabel } from '../../drawing/geometry/time-scale.ts';
import { StillChart } from '../../drawing/screen/StillChart.tsx';
import { percent } from '../../language/numbers.ts';
import { plain } from '../../language/phrase.ts';
import { seriesSentence } from './series-sentence.ts';
import { bandOf, type Series, type TimeContent } from './time-content.ts';

interface StillAgreementProps {
  readonly time: TimeContent;
  readonly series: Series;
  /** The days that upright lines mark; the first is the day looked at. */
  readonly days: readonly DayLabel[];
}

/** Agreement over time as a picture that needs no chart library. */
export function StillAgreement({ time, series, days }: StillAgreementProps) {
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
      days={days}
      sentence={plain(seriesSentence(series))}
    />
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
