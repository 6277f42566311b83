import { comparePair } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Happening, IsoDate, Issue } from '../../domain/dataset-file.ts';
import { dayNumber, longDay } from '../../domain/day.ts';
import { type Agreement, agreementOver } from '../../domain/measures/agreement.ts';
import { type AgreementStep, agreementSeries } from '../../domain/measures/series.ts';
import { type Movement, whoMoved } from '../../domain/measures/who-moved.ts';
import type { PanelRow } from '../../drawing/screen/AgreementPanel.tsx';
import { type AgreementContent, agreementContent } from '../../features/comparison/agreement-content.ts';
import { type ChangeContent, changeContent } from '../../features/comparison/change-content.ts';
import { type Compared, comparedIn, queryOf } from '../../features/comparison/compared.ts';
import { secondSentence } from '../../features/comparison/finding.ts';
import { chosenIssues, scopeOf, sinceOrYearBefore } from '../../features/comparison/scope.ts';
import { type TimeContent, timeContent, timeRows, timeSentence } from '../../features/time/time-content.ts';
import { percent, percentSpan } from '../../language/numbers.ts';
import { type Choices, isOwnPast, type ViewState } from '../../navigation/view-state.ts';

/** One of the small multiples. */
export interface Panel {
  readonly issue: Issue;
  readonly rows: readonly PanelRow[];
  readonly series: readonly AgreementStep[];
  readonly sentence: string;
  readonly table: ReturnType<typeof timeRows>;
}

/** What the Timeline draws whatever day is looked at. */
export interface TimelineCourse {
  readonly time: TimeContent;
  readonly panels: readonly Panel[];
}

export interface TimelineContent {
  readonly compared: Compared;
  readonly since: IsoDate;
  readonly headline: string;
  readonly moved: Movement;
  readonly changes: ChangeContent;
  /** For each issue, by its id, the agreement on the day looked at and its change. */
  readonly agreements: ReadonlyMap<string, AgreementContent>;
}

type CourseChoices = Pick<Choices, 'a' | 'b' | 'since' | 'issues' | 'w'>;

/** Agreement per issue over the whole record, all panels stepping on the same days. */
export function timelineCourse(dataset: Dataset, choices: CourseChoices): TimelineCourse {
  const { a, b, since, issues, w } = choices;
  const chosen = chosenIssues(dataset, issues);
  const query = { pair: { a, b }, bOn: isOwnPast(choices) ? since : undefined, weights: w };
  const time = timeContent(dataset, {
    ...query,
    questions: chosen.flatMap((issue) => issue.questions),
    issues: chosen.map((issue) => issue.id),
  });
  const days = [
    ...new Set([dataset.span.start, ...time.changes, ...time.events.map((event) => event.date), dataset.span.end]),
  ].sort();
  return {
    time,
    panels: chosen.map((issue) => {
      const series = agreementSeries(dataset, { ...query, questions: issue.questions });
      return {
        issue,
        series,
        rows: panelRows(
          days,
          series,
          time.events.filter((event) => event.issues.includes(issue.id)),
        ),
        sentence: timeSentence(series),
        table: timeRows(series),
      };
    }),
  };
}

/** What the Timeline says on the day looked at. */
export function timelineContent(dataset: Dataset, state: ViewState): TimelineContent {
  const since = sinceOrYearBefore(dataset, state);
  const chosen = chosenIssues(dataset, state.issues);
  const query = queryOf(
    state,
    chosen.flatMap((issue) => issue.questions),
    since,
  );
  const compared = comparedIn(dataset, state);
  return {
    compared,
    since,
    headline: secondSentence(dataset, { query, compared, subject: scopeOf(dataset, state.issues) }),
    moved: whoMoved(dataset, query),
    changes: changeContent(dataset, { ...query, parties: [...new Set([state.a, state.b])] }),
    agreements: new Map(
      chosen.map((issue) => {
        const own = queryOf(state, issue.questions, since);
        const comparisons = comparePair(dataset, own);
        return [issue.id, agreementContent({ comparisons, movement: whoMoved(dataset, own), since })];
      }),
    ),
  };
}

/** Rows for every day on which any panel has something to say, so that one cursor serves them all. */
function panelRows(
  days: readonly IsoDate[],
  series: readonly AgreementStep[],
  events: readonly Happening[],
): readonly PanelRow[] {
  const none: Agreement = agreementOver([]);
  const held = days.map((day) => ({ day, agreement: series.findLast(({ from }) => from <= day)?.agreement ?? none }));
  return held.map(({ day, agreement }, index) => {
    const before = held[index - 1]?.agreement ?? none;
    return {
      day: dayNumber(day),
      // A line reaches the day on which the other kind of line takes over.
      firm: valueIf(agreement, isFirm(agreement)) ?? valueIf(before, isFirm(before)),
      thin: valueIf(agreement, !isFirm(agreement)) ?? valueIf(before, !isFirm(before)),
      band: agreement.kind === 'measured' ? [agreement.band.low, agreement.band.high] : undefined,
      told: [
        longDay(day),
        ...events.filter((event) => event.date === day).map((event) => event.title),
        toldOf(agreement),
      ],
    };
  });
}

/** Over at least half of the questions: fewer are drawn as such, never as a trend. */
function isFirm({ coverage }: Agreement): boolean {
  return coverage.shared * 2 >= coverage.of;
}

function valueIf(agreement: Agreement, isWanted: boolean): number | undefined {
  return isWanted && agreement.kind === 'measured' ? agreement.value : undefined;
}

function toldOf({ coverage, ...agreement }: Agreement): string {
  const basis = `${coverage.shared} of ${coverage.of} questions shared`;
  if (agreement.kind !== 'measured') return `No number: ${basis}`;
  return `Agreement ${percent(agreement.value)}, ${percentSpan(agreement.band)}; ${basis}`;
}
