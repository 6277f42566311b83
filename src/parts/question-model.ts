import type { AxisSide } from '../charts/PositionAxis.tsx';
import type { Model } from '../domain/catalogue.ts';
import type { Comparison, Pair } from '../domain/comparison.ts';
import { STATUSES, type Status } from '../domain/measures/status.ts';
import type { Position } from '../domain/model.ts';
import { positionWords, zoneWords } from '../domain/words/stance.ts';
import { type PartyLook, partyLook } from './party-look.ts';

/** One question as a reader sees it: its words, and what its axis shows and says. */
export interface QuestionModel {
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

/** Puts a comparison into words and marks. */
export function questionModel(model: Model, pair: Pair, comparison: Comparison): QuestionModel {
  const { question } = comparison;
  const looks = [partyLook(model, pair.a), partyLook(model, pair.b)] as const;
  const positions = [positionIn(comparison, 'a'), positionIn(comparison, 'b')] as const;
  const told = looks.map((look, index) => {
    const position = positions[index];
    return `${look.name}: ${position === undefined ? 'no recorded position' : positionWords(position, question)}.`;
  });
  return {
    id: question.id,
    text: question.text,
    poles: [question.poles[0].label, question.poles[1].label],
    poleTexts: [question.poles[0].text, question.poles[1].text],
    status: comparison.status,
    statusLabel: statusLabel(comparison.status),
    comparison,
    sides: looks.flatMap((look, index) => sideOf(look, positions[index]) ?? []),
    unrecorded: looks.filter((_, index) => positions[index] === undefined).map((look) => look.name),
    sentence: [...told, ...(comparison.kind === 'shared' ? [zoneWords(comparison)] : [])].join(' '),
  };
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

function sideOf(look: PartyLook, position: Position | undefined): AxisSide | undefined {
  if (position === undefined) return undefined;
  const { stance, range, confidence } = position;
  return { slot: look.slot, name: look.name, stance, range, isUnsure: confidence === 'low' };
}
