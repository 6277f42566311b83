import type { Pair, Weights } from '../comparison.ts';
import type { Dataset } from '../dataset.ts';
import type { IsoDate, Issue, Question } from '../dataset-file.ts';
import { addYears, laterDay } from '../day.ts';

/** The questions that are asked about: all, some issues, one issue, or one question. */
export interface Scope {
  /** The same for the same questions, however they were chosen: `all`, `issue:sanctions`, `question:sanctions-lift`. */
  readonly id: string;
  readonly questions: readonly Question[];
  /** Whose questions they are: those of each issue have figures of their own. */
  readonly issues: readonly Issue[];
}

/** What facts are about: who, on which questions, on which days, by which weights. */
export interface Selection {
  readonly scope: Scope;
  readonly pair: Pair;
  readonly on: IsoDate;
  /** The earlier day compared with, chosen or usual. */
  readonly since: IsoDate;
  /** The day at which b is looked at: `on`, or `since` where a party is compared with its own past. */
  readonly bOn: IsoDate;
  readonly weights: Weights;
}

/** What a reader has chosen, as far as facts depend on it. */
export interface Choice {
  readonly a: string;
  readonly b: string;
  readonly on: IsoDate;
  readonly since: IsoDate | undefined;
  readonly w: Weights;
}

/** The selection of a reader's choices. */
export function selectionOf(dataset: Dataset, choice: Choice, scope: Scope): Selection {
  const { a, b, on, w } = choice;
  const since = sinceIn(dataset, choice);
  return { scope, pair: { a, b }, on, since, bOn: isOwnPast(choice) ? since : on, weights: w };
}

/** The day compared with: the reader's, or a year before the day looked at, but not before the record begins. */
export function sinceIn(dataset: Dataset, { on, since }: Pick<Choice, 'on' | 'since'>): IsoDate {
  return since ?? laterDay(addYears(on, -1), dataset.span.start);
}

/** True where the reader has chosen an earlier day, so that axes show where the two stood on both. */
export function showsBothDays({ a, b, on, since }: Pick<Choice, 'a' | 'b' | 'on' | 'since'>): boolean {
  return since !== undefined && since < on && a !== b;
}

/** True where one party is compared with its own past: b is then looked at on the day compared with. */
export function isOwnPast({ a, b, since }: Pick<Choice, 'a' | 'b' | 'since'>): boolean {
  return a === b && since !== undefined;
}

/** The issues with these ids; without any, all of them. */
export function scopeOfIssues({ issues, questions }: Dataset, ids: readonly string[]): Scope {
  const chosen = issues.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0 || chosen.length === issues.length) return { id: 'all', questions, issues };
  const [only, ...others] = chosen;
  if (only !== undefined && others.length === 0) return scopeOfIssue(only);
  const id = `issues:${chosen.map((issue) => issue.id).join('~')}`;
  return { id, questions: chosen.flatMap((issue) => issue.questions), issues: chosen };
}

export function scopeOfIssue(issue: Issue): Scope {
  return { id: `issue:${issue.id}`, questions: issue.questions, issues: [issue] };
}

export function scopeOfQuestion({ issueOfQuestion }: Dataset, question: Question): Scope {
  const issue = issueOfQuestion.get(question.id);
  return { id: `question:${question.id}`, questions: [question], issues: issue === undefined ? [] : [issue] };
}
