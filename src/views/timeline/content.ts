import type { Dataset } from '../../domain/dataset.ts';
import type { Happening, IsoDate, Issue } from '../../domain/dataset-file.ts';
import { dayNumber } from '../../domain/day.ts';
import type { FactsNamed } from '../../domain/facts/fact.ts';
import { factsOf } from '../../domain/facts/facts.ts';
import { scopeOfIssue, scopeOfIssues, selectionOf } from '../../domain/facts/selection.ts';
import { type Agreement, agreementOver } from '../../domain/measures/agreement.ts';
import { isAtLeastHalf } from '../../domain/measures/change.ts';
import type { PanelRow } from '../../drawing/chart-rows.ts';
import { type AgreementContent, agreementContent } from '../../features/comparison/agreement-content.ts';
import { type ComparisonContent, comparisonContent } from '../../features/comparison/comparison-content.ts';
import { subjectOf } from '../../features/comparison/subject.ts';
import { seriesSentence } from '../../features/time/series-sentence.ts';
import {
  bandOf,
  type Series,
  type SeriesChoice,
  seriesOf,
  type TimeContent,
  timeContent,
} from '../../features/time/time-content.ts';
import { longDay } from '../../language/dates.ts';
import { coverageWords } from '../../language/figures.ts';
import { withBand } from '../../language/numbers.ts';
import { type Phrase, plain } from '../../language/phrase.ts';
import { timelineWords } from '../../language/timeline.ts';
import type { ViewState } from '../../navigation/view-state.ts';

/** One of the small multiples. */
export interface Panel {
  readonly issue: Issue;
  readonly rows: readonly PanelRow[];
  readonly series: Series;
  readonly sentence: Phrase;
}

/** What the Timeline draws whatever day is looked at. */
export interface TimelineSeries {
  readonly time: TimeContent;
  readonly panels: readonly Panel[];
}

export interface TimelineContent {
  readonly comparison: ComparisonContent;
  /** For each issue, by its id, the agreement on the day looked at and its change. */
  readonly agreements: ReadonlyMap<string, AgreementContent>;
}

/** Agreement per issue over the whole record, all panels stepping on the same days. */
export function timelineSeries(dataset: Dataset, choice: SeriesChoice & Pick<ViewState, 'issues'>): TimelineSeries {
  const scope = scopeOfIssues(dataset, choice.issues);
  const time = timeContent(dataset, choice, scope);
  const days = [
    ...new Set([dataset.span.start, ...time.changes, ...time.events.map((event) => event.date), dataset.span.end]),
  ].sort();
  return {
    time,
    panels: scope.issues.map((issue) => {
      const series = seriesOf(dataset, choice, scopeOfIssue(issue));
      const events = time.events.filter((event) => event.issues.includes(issue.id));
      return { issue, series, rows: panelRows(days, series, events), sentence: seriesSentence(series) };
    }),
  };
}

/** What the Timeline says on the day looked at. */
export function timelineContent(dataset: Dataset, state: ViewState): TimelineContent {
  const facts = factsOf(dataset, selectionOf(dataset, state, scopeOfIssues(dataset, state.issues)));
  return {
    comparison: comparisonContent(dataset, facts, { subject: subjectOf(dataset, state.issues), showsChanges: true }),
    agreements: new Map(facts.issues.map((own) => [own.issue.id, agreementContent(own, facts.selection.since)])),
  };
}

/** Rows for every day on which any panel has something to say, so that all are read on the same days. */
function panelRows(
  days: readonly IsoDate[],
  { steps, namedOn }: Series,
  events: readonly Happening[],
): readonly PanelRow[] {
  const none: Agreement = agreementOver([]);
  const held = days.map((day) => ({ day, agreement: steps.findLast(({ from }) => from <= day)?.agreement ?? none }));
  return held.map(({ day, agreement }, index) => {
    const before = held[index - 1]?.agreement ?? none;
    return {
      day: dayNumber(day),
      // A line reaches the day on which the other kind of line takes over.
      firm: valueIf(agreement, isFirm(agreement)) ?? valueIf(before, isFirm(before)),
      thin: valueIf(agreement, !isFirm(agreement)) ?? valueIf(before, !isFirm(before)),
      band: agreement.kind === 'measured' ? bandOf(agreement) : undefined,
      tooltip: [
        longDay(day),
        ...events.filter((event) => event.date === day).map((event) => event.title),
        agreementLine(agreement, namedOn(day)),
      ],
    };
  });
}

/** Over at least half of the questions: fewer are drawn as such, never as a trend. */
function isFirm({ coverage }: Agreement): boolean {
  return isAtLeastHalf(coverage.shared, coverage.of);
}

function valueIf(agreement: Agreement, isWanted: boolean): number | undefined {
  return isWanted && agreement.kind === 'measured' ? agreement.value : undefined;
}

function agreementLine(agreement: Agreement, named: FactsNamed): string {
  const coverage = plain(coverageWords(agreement, named));
  if (agreement.kind !== 'measured') return timelineWords.notMeasured(coverage);
  return timelineWords.measured(withBand(agreement.value, agreement.band), coverage);
}
