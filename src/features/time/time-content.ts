import type { Pair, Weights } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Happening, IsoDate } from '../../domain/dataset-file.ts';
import { dayNumber, yearOf, yearStarts } from '../../domain/day.ts';
import { type FactsNamed, factsNamed } from '../../domain/facts/fact.ts';
import { type Choice, isOwnPast, type Scope, sinceIn } from '../../domain/facts/selection.ts';
import { type AgreementStep, agreementSeries } from '../../domain/facts/series.ts';
import { isAtLeastHalf } from '../../domain/measures/change.ts';
import type { Interval } from '../../domain/measures/uncertainty.ts';
import type { StripStep } from '../../drawing/screen/TimeStrip.tsx';
import { percentFigure } from '../../language/figures.ts';
import type { Figure } from '../../language/phrase.ts';
import { timeWords } from '../../language/time.ts';

/** Agreement over the whole record on some questions, whatever day is looked at. */
export interface Series {
  readonly scope: Scope;
  readonly steps: readonly AgreementStep[];
  /** The names of the figures on a day. */
  readonly namedOn: (day: IsoDate) => FactsNamed;
}

/** What the time bar shows whatever day is looked at. */
export interface TimeContent {
  readonly start: number;
  readonly end: number;
  readonly series: Series;
  readonly steps: readonly StripStep[];
  /** The days on which one of the pair took a new position. */
  readonly changes: readonly IsoDate[];
  readonly events: readonly Happening[];
  readonly ticks: readonly { readonly id: string; readonly day: number }[];
  readonly years: readonly { readonly label: string; readonly day: number }[];
}

/** What a reader has chosen, as far as a series depends on it: not the day looked at. */
export type SeriesChoice = Pick<Choice, 'a' | 'b' | 'since' | 'w'>;

/** The agreement of a pair on some questions over the whole record. */
export function seriesOf(dataset: Dataset, choice: SeriesChoice, scope: Scope): Series {
  const pair: Pair = { a: choice.a, b: choice.b };
  const weights: Weights = choice.w;
  const bOn = isOwnPast(choice) ? choice.since : undefined;
  return {
    scope,
    steps: agreementSeries(dataset, { pair, bOn, questions: scope.questions, weights }),
    namedOn: (day) =>
      factsNamed(
        { pair, weights, on: day, bOn: bOn ?? day, since: sinceIn(dataset, { on: day, since: choice.since }) },
        scope,
      ),
  };
}

/** Agreement over the whole record of a scope, with its events. */
export function timeContent(dataset: Dataset, choice: SeriesChoice, scope: Scope): TimeContent {
  const { start, end } = dataset.span;
  const series = seriesOf(dataset, choice, scope);
  const issues = new Set(scope.issues.map(({ id }) => id));
  const events = dataset.events.filter((event) => event.issues.some((issue) => issues.has(issue)));
  return {
    start: dayNumber(start),
    end: dayNumber(end),
    series,
    steps: stripSteps(series),
    changes: series.steps.map(({ from }) => from),
    events,
    ticks: events.map(({ id, date }) => ({ id, day: dayNumber(date) })),
    years: yearStarts(start, end).map((day) => ({ label: String(yearOf(day)), day: dayNumber(day) })),
  };
}

/** A series as a strip draws it. */
export function stripSteps({ steps }: Series): readonly StripStep[] {
  return steps.map(({ from, agreement }) => {
    const day = dayNumber(from);
    const isThin = !isAtLeastHalf(agreement.coverage.shared, agreement.coverage.of);
    if (agreement.kind !== 'measured') return { day, isThin, value: undefined, band: undefined };
    return { day, isThin, value: agreement.value, band: bandOf(agreement) };
  });
}

/** The ends of a band, as charts draw them. */
export function bandOf({ band }: { readonly band: Interval | undefined }): readonly [number, number] | undefined {
  return band && [band.low, band.high];
}

/** The agreement in force on a day, in words: `agreement 38%, 31–45`. */
export function agreementOn(series: Series, on: IsoDate): string {
  return timeWords.agreement(inForce(series, on));
}

/** The same in a word: `38%`. */
export function agreementShort(series: Series, on: IsoDate): Figure | string {
  const agreement = inForce(series, on);
  return agreement === undefined
    ? timeWords.nothingShared
    : percentFigure(series.namedOn(on).onDay('agreement', agreement.value));
}

function inForce({ steps }: Series, on: IsoDate) {
  const agreement = steps.findLast((step) => step.from <= on)?.agreement;
  return agreement?.kind === 'measured' ? agreement : undefined;
}

/** The last event on or before a day. */
export function latestEvent(events: readonly Happening[], on: IsoDate): Happening | undefined {
  return events.findLast((event) => event.date <= on);
}
