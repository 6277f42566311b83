import type { Pair, Weights } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Happening, IsoDate, Question } from '../../domain/dataset-file.ts';
import { dayNumber, longDay, shortDay, yearOf, yearStarts } from '../../domain/day.ts';
import type { AgreementStep } from '../../domain/measures/series.ts';
import { agreementSeries } from '../../domain/measures/series.ts';
import type { StripStep } from '../../drawing/screen/TimeStrip.tsx';
import { percent, percentSpan } from '../../language/numbers.ts';
import { stripSteps } from '../comparison/agreement-content.ts';

/** What the time strip shows whatever day is looked at. */
export interface TimeContent {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly StripStep[];
  readonly series: readonly AgreementStep[];
  readonly questions: readonly Question[];
  /** The days on which one of the pair took a new position. */
  readonly changes: readonly IsoDate[];
  readonly events: readonly Happening[];
  readonly ticks: readonly { readonly id: string; readonly day: number }[];
  readonly years: readonly { readonly label: string; readonly day: number }[];
}

interface TimeQuery {
  readonly pair: Pair;
  /** The day at which b is held, where a party is compared with its own past. */
  readonly bOn?: IsoDate | undefined;
  readonly questions: readonly Question[];
  readonly weights: Weights;
  /** Issues whose events are shown. */
  readonly issues: readonly string[];
}

/** Agreement over the whole record of a selection, with its events. */
export function timeContent(dataset: Dataset, { pair, bOn, questions, weights, issues }: TimeQuery): TimeContent {
  const { start, end } = dataset.span;
  const series = agreementSeries(dataset, { pair, bOn, questions, weights });
  const events = dataset.events.filter((event) => event.issues.some((issue) => issues.includes(issue)));
  return {
    start: dayNumber(start),
    end: dayNumber(end),
    steps: stripSteps(series),
    series,
    questions,
    changes: series.map(({ from }) => from),
    events,
    ticks: events.map(({ id, date }) => ({ id, day: dayNumber(date) })),
    years: yearStarts(start, end).map((day) => ({ label: String(yearOf(day)), day: dayNumber(day) })),
  };
}

/** The agreement in force on a day, in words: `38%, 31–45`. */
export function agreementOn(series: readonly AgreementStep[], on: IsoDate): string {
  const agreement = series.findLast((step) => step.from <= on)?.agreement;
  if (agreement?.kind !== 'measured') return 'no shared question';
  return `agreement ${percent(agreement.value)}, ${percentSpan(agreement.band)}`;
}

/** The last event on or before a day. */
export function latestEvent(events: readonly Happening[], on: IsoDate): Happening | undefined {
  return events.findLast((event) => event.date <= on);
}

/** The rows of the table beside the strip. */
export function timeRows(series: readonly AgreementStep[]) {
  return series.map(({ from, agreement }) => ({
    id: from,
    cells: [
      shortDay(from),
      agreement.kind === 'measured' ? percent(agreement.value) : 'no number',
      agreement.kind === 'measured' ? percentSpan(agreement.band) : '',
      `${agreement.coverage.shared} of ${agreement.coverage.of}`,
    ],
  }));
}

/** The course of the agreement in one sentence. */
export function timeSentence(series: readonly AgreementStep[]): string {
  const measured = series.flatMap(({ from, agreement }) =>
    agreement.kind === 'measured' ? [{ from, agreement }] : [],
  );
  const [first] = measured;
  const last = measured.at(-1);
  if (first === undefined || last === undefined) {
    return 'The two parties share no question with recorded positions here, so there is no agreement to draw.';
  }
  const by = (x: typeof first, y: typeof first) => x.agreement.value - y.agreement.value;
  const low = measured.toSorted(by)[0] ?? first;
  const high = measured.toSorted((x, y) => by(y, x))[0] ?? last;
  return (
    `Agreement over time: ${percent(first.agreement.value)} on ${longDay(first.from)}, when first measured over ` +
    `${first.agreement.coverage.shared} of ${first.agreement.coverage.of} questions; lowest ${percent(low.agreement.value)} from ` +
    `${longDay(low.from)}, highest ${percent(high.agreement.value)} from ${longDay(high.from)}; ` +
    `${percent(last.agreement.value)} at the end, over ${last.agreement.coverage.shared}. ` +
    'Steps also come from questions that enter the record, not only from parties that move.'
  );
}
