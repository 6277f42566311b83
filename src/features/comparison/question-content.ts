import type { Comparison } from '../../domain/comparison.ts';
import type { Position } from '../../domain/dataset-file.ts';
import { STATUSES, type Status } from '../../domain/measures/status.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import type { AxisSide } from '../../drawing/screen/PositionAxis.tsx';
import { signed } from '../../language/numbers.ts';
import { positionWords, zoneWords } from '../../language/stance.ts';
import type { Compared } from './compared.ts';

/** One question as a reader sees it: its words, and what its axis shows and says. */
export interface QuestionContent {
  readonly id: string;
  readonly text: string;
  readonly poles: readonly [string, string];
  readonly poleTexts: readonly [string, string];
  readonly status: Status;
  readonly statusLabel: string;
  readonly comparison: Comparison;
  readonly sides: readonly AxisSide[];
  readonly unrecorded: readonly string[];
  readonly sentence: string;
}

interface QuestionInput {
  readonly looks: Compared['looks'];
  readonly comparison: Comparison;
  /** The same question on the day compared with, where the axis shows both days. */
  readonly earlier?: Comparison | undefined;
}

/** Puts a comparison into words and marks. */
export function questionContent({ looks, comparison, earlier }: QuestionInput): QuestionContent {
  const { question } = comparison;
  const sides = (['a', 'b'] as const).map((side, index) => ({
    look: looks[index === 0 ? 0 : 1],
    position: positionIn(comparison, side),
    ghost: earlier && positionIn(earlier, side),
  }));
  const told = sides.map(({ look, position, ghost }) => {
    if (position === undefined) return `${look.name}: no recorded position.`;
    const from = ghost === undefined || ghost.stance === position.stance ? '' : `, from ${signed(ghost.stance)} before`;
    return `${look.name}: ${positionWords(position, question)}${from}.`;
  });
  return {
    id: question.id,
    text: question.text,
    poles: [question.poles[0].label, question.poles[1].label],
    poleTexts: [question.poles[0].text, question.poles[1].text],
    status: comparison.status,
    statusLabel: statusLabel(comparison.status),
    comparison,
    sides: sides.flatMap(sideOf),
    unrecorded: sides.filter(({ position }) => position === undefined).map(({ look }) => look.name),
    sentence: [...told, ...(comparison.kind === 'shared' ? [zoneWords(comparison)] : [])].join(' '),
  };
}

/** True where two datasets of a question look and read the same. */
export function isSameQuestion(x: QuestionContent, y: QuestionContent): boolean {
  return (
    x.id === y.id &&
    x.status === y.status &&
    x.sentence === y.sentence &&
    x.sides.length === y.sides.length &&
    x.sides.every((side, index) => side.name === y.sides[index]?.name && side.isUnsure === y.sides[index]?.isUnsure)
  );
}

/** The words of a status, from the one table. */
export function statusLabel(status: Status): string {
  return STATUSES.find(({ id }) => id === status)?.label ?? status;
}

/** The position of one side in a comparison, where there is one. */
export function positionIn(comparison: Comparison, side: 'a' | 'b'): Position | undefined {
  if (comparison.kind === 'shared') return comparison[side];
  const holding = comparison[side];
  return holding.kind === 'recorded' ? holding.position : undefined;
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
  const { stance, range, confidence } = position;
  return [
    {
      slot: look.slot,
      name: look.name,
      stance,
      range,
      isUnsure: confidence === 'low',
      isPast: look.isPast,
      ghost: ghost?.stance === stance ? undefined : ghost?.stance,
    },
  ];
}
