import { type Comparison, positionIn } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Position, Question } from '../../domain/dataset-file.ts';
import type { QuestionFacts } from '../../domain/facts/facts.ts';
import type { Choice } from '../../domain/facts/selection.ts';
import { positionOn } from '../../domain/holding.ts';
import type { Status } from '../../domain/measures/status.ts';
import type { AxisOther, AxisSide } from '../../drawing/geometry/axis.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { comparisonWords } from '../../language/comparison.ts';
import { heldWords, placeWords, zoneWords } from '../../language/stance.ts';

const { axis, statuses } = comparisonWords;

/** One question as a reader sees it: its words, and what its axis shows and says. */
export interface QuestionContent {
  readonly id: string;
  readonly text: string;
  readonly poles: readonly [string, string];
  readonly poleTexts: readonly [string | undefined, string | undefined];
  /** What lies midway; undefined where that has no meaning of its own. */
  readonly middle: string | undefined;
  readonly status: Status;
  readonly statusLabel: string;
  readonly facts: QuestionFacts;
  readonly comparison: Comparison;
  readonly sides: readonly AxisSide[];
  /** The other parties, where the reader wants to see them. */
  readonly others: readonly AxisOther[];
  readonly unrecorded: readonly string[];
  /** `US: no record`, where the axis has room for little; undefined where both are on record. */
  readonly unrecordedWords: string | undefined;
  readonly sentence: string;
}

interface QuestionOptions {
  /** Shows where the two stood on the earlier day as well. */
  readonly isCompared?: boolean;
  readonly others?: readonly AxisOther[];
}

/** Where the parties beside the two compared stand on a question. */
export function othersOn(
  dataset: Dataset,
  question: Question,
  { a, b, on }: Pick<Choice, 'a' | 'b' | 'on'>,
): readonly AxisOther[] {
  return dataset.parties.flatMap(({ id, name }, slot) => {
    const position = id === a || id === b ? undefined : positionOn(dataset, { party: id, question: question.id, on });
    return position === undefined ? [] : [{ slot, name, stance: position.stance }];
  });
}

/** Puts a question into words and marks. */
export function questionContent(
  facts: QuestionFacts,
  looks: readonly [PartyLook, PartyLook],
  { isCompared = false, others = [] }: QuestionOptions = {},
): QuestionContent {
  const { question, now, earlier } = facts;
  const sides = (['a', 'b'] as const).map((side, index) => ({
    look: looks[index === 0 ? 0 : 1],
    position: positionIn(now, side),
    ghost: isCompared ? positionIn(earlier, side) : undefined,
  }));
  const said = sides.map(({ look, position, ghost }) => {
    if (position === undefined) return axis.none(look.name);
    const place = heldWords(position, question);
    if (ghost === undefined || ghost.stance === position.stance) return axis.at(look.name, place);
    return axis.moved(look.name, place, placeWords(ghost.stance, question));
  });
  return {
    id: question.id,
    text: question.text,
    poles: [question.poles[0].label, question.poles[1].label],
    poleTexts: [question.poles[0].text, question.poles[1].text],
    middle: question.middle,
    status: now.status,
    statusLabel: statuses[now.status],
    facts,
    comparison: now,
    sides: sides.flatMap(sideOf),
    others,
    unrecorded: sides.filter(({ position }) => position === undefined).map(({ look }) => look.name),
    unrecordedWords: unrecordedIn(sides.filter(({ position }) => position === undefined).map(({ look }) => look)),
    sentence: [...said, now.kind === 'shared' ? zoneWords(now) : ''].join(' ').trimEnd(),
  };
}

function unrecordedIn(silent: readonly PartyLook[]): string | undefined {
  const [only, ...others] = silent;
  if (only === undefined) return undefined;
  return others.length > 0 ? axis.neither : axis.silent(only.short);
}

/** A party as an axis draws it. */
interface Side {
  readonly look: PartyLook;
  readonly position: Position | undefined;
  readonly ghost: Position | undefined;
}

/** The mark of a party on an axis; none where nothing is recorded. */
export function sideOf({ look, position, ghost }: Side): readonly AxisSide[] {
  if (position === undefined) return [];
  const { stance, range, confidence, readings } = position;
  return [
    {
      slot: look.slot,
      name: look.name,
      stance,
      range,
      isUnsure: confidence === 'low' || readings !== undefined,
      isPast: look.isPast,
      ghost: ghost?.stance === stance ? undefined : ghost?.stance,
    },
  ];
}

/** True where two contents of a question look and read the same, though the day may be another. */
export function isSameQuestion(x: QuestionContent, y: QuestionContent): boolean {
  const isSameSide = (side: 'a' | 'b') => positionIn(x.comparison, side) === positionIn(y.comparison, side);
  return (
    x.id === y.id &&
    isSameSide('a') &&
    isSameSide('b') &&
    isSameList(x.unrecorded, y.unrecorded, (name, other) => name === other) &&
    isSameList(x.others, y.others, (own, other) => own.name === other.name && own.stance === other.stance) &&
    isSameList(x.sides, y.sides, (own, other) => own.name === other.name && own.ghost === other.ghost)
  );
}

function isSameList<T>(x: readonly T[], y: readonly T[], isSame: (item: T, other: T) => boolean): boolean {
  return x.length === y.length && x.every((item, index) => y[index] !== undefined && isSame(item, y[index]));
}
