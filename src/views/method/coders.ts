import { type Dataset, positionsOf } from '../../domain/dataset.ts';
import type { SecondCoding, TwiceCoded } from '../../domain/dataset-file.ts';
import { intervalAlpha, type Reliability } from '../../domain/measures/alpha.ts';
import { AGREE_WITHIN } from '../../domain/measures/status.ts';
import { countedFigure, countFigure, percentFigure } from '../../language/figures.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';

/** How far two coders placed the same words alike, question by question. */
export interface CodersContent {
  readonly summary: string;
  /** “Over all 255 positions that both have placed alpha is 0.96; …” */
  readonly finding: Phrase;
  /** What became of the rows: how many are positions of the dataset still. */
  readonly since: string;
  readonly limits: readonly string[];
  readonly rows: readonly CodersRow[];
  readonly total: CodersRow;
}

export interface CodersRow {
  readonly id: string;
  readonly text: string;
  /** The question that was split off since; undefined where none was. */
  readonly split: string | undefined;
  readonly units: string;
  readonly alpha: string;
  readonly within: string;
  readonly whole: string;
}

/** Undefined where the dataset has been coded once only. */
export function codersContent(dataset: Dataset): CodersContent | undefined {
  const { secondCoding } = dataset;
  if (secondCoding === undefined || secondCoding.rows.length === 0) return undefined;
  const { rows } = secondCoding;
  const total = codersRow({ id: 'all', text: 'All questions', split: undefined, rows });
  return {
    summary: secondCoding.summary,
    finding: findingOf(rows),
    since: sinceThen(dataset, rows),
    limits: secondCoding.limits,
    rows: dataset.questions.flatMap(({ id, text }) => {
      const own = rows.filter(({ question }) => question === id);
      return own.length === 0 ? [] : codersRow({ id, text, split: splitOf(dataset, secondCoding, id), rows: own });
    }),
    total,
  };
}

interface RowInput {
  readonly id: string;
  readonly text: string;
  readonly split: string | undefined;
  readonly rows: readonly TwiceCoded[];
}

function codersRow({ rows, ...question }: RowInput): CodersRow {
  const placed = placedByBoth(rows);
  return {
    ...question,
    units: `${placed.length}`,
    alpha: alphaWords(alphaOf(rows)),
    within: `${placed.filter(isWithinHalf).length}`,
    whole: `${placed.filter((row) => differenceOf(row) >= 1).length}`,
  };
}

interface Placed {
  readonly first: number;
  readonly second: number;
}

function placedByBoth(rows: readonly TwiceCoded[]): readonly Placed[] {
  return rows.flatMap(({ first, second }) => (second === null ? [] : { first, second }));
}

function alphaOf(rows: readonly TwiceCoded[]): Reliability {
  return intervalAlpha(placedByBoth(rows).map(({ first, second }) => [first, second]));
}

function alphaWords(reliability: Reliability): string {
  switch (reliability.kind) {
    case 'measured':
      return reliability.alpha.toFixed(2).replace('-', '−');
    case 'nothing varies':
      return 'all alike';
    case 'nothing to compare':
      return '–';
    default:
      return reliability satisfies never;
  }
}

// Stances are short decimals: 1.1 − 0.6 must count as 0.5.
function differenceOf({ first, second }: Placed): number {
  return Math.round(Math.abs(first - second) * 100) / 100;
}

function isWithinHalf(row: Placed): boolean {
  return differenceOf(row) <= AGREE_WITHIN;
}

function findingOf(rows: readonly TwiceCoded[]): Phrase {
  const placed = placedByBoth(rows);
  const alpha = alphaOf(rows);
  const all = countFigure({ key: 'coded-twice', value: placed.length });
  const within = placed.filter(isWithinHalf).length / Math.max(1, placed.length);
  const share = percentFigure({ key: 'coded-within-half', value: within });
  const whole = placed.filter((row) => differenceOf(row) >= 1).length;
  const farther = countFigure({ key: 'coded-whole-step', value: whole });
  const unplaced = countedFigure({ key: 'coded-once', value: rows.length - placed.length }, 'row');
  const left =
    rows.length === placed.length
      ? ''
      : phrase` On ${unplaced} more the second coder found that the words say nothing on the question.`;
  const reliability =
    alpha.kind === 'measured'
      ? { fact: { key: 'alpha', value: alpha.alpha }, words: alphaWords(alpha) }
      : alphaWords(alpha);
  return phrase`Over the ${all} positions that both have placed, alpha is ${reliability}; ${share} of the two codings are at most half a step apart, ${farther} differ by a whole step or more.${left}`;
}

function sinceThen(dataset: Dataset, rows: readonly TwiceCoded[]): string {
  const held = rows.flatMap((row) => {
    const position = positionsOf(dataset, row.party, row.question).find(({ from }) => from === row.from);
    return position === undefined ? [] : { position, row };
  });
  const kept = held.filter(({ position, row }) => position.stance === row.first).length;
  return (
    `Of the ${rows.length} positions coded twice, ${held.length} stand in this dataset with the same party, question and day, ` +
    `${kept} of them with the first coder’s stance; the others were recoded, moved to another day, merged or dropped.`
  );
}

function splitOf(dataset: Dataset, { splits }: SecondCoding, id: string): string | undefined {
  const split = splits.find(({ question }) => question === id);
  return split && dataset.questionById.get(split.into)?.text;
}
