import { positionIn } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Position } from '../../domain/dataset-file.ts';
import { knownDate } from '../../domain/day.ts';
import { questionNamed } from '../../domain/facts/fact.ts';
import type { Selection } from '../../domain/facts/selection.ts';
import { shortFigure } from '../../language/figures.ts';
import type { ComparisonContent } from '../comparison/comparison-content.ts';
import type { QuestionContent } from '../comparison/question-content.ts';
import type { Cell, ExportTable } from './view-export.ts';

const COLUMNS = ['stance', 'range low', 'range high', 'salience', 'confidence', 'from', 'evidence'] as const;

/** Questions as rows: both sides, and what lies between them. */
export function questionTable(
  dataset: Dataset,
  { pair, facts: { selection } }: Pick<ComparisonContent, 'pair' | 'facts'>,
  questions: readonly QuestionContent[],
): ExportTable {
  return {
    columns: [
      ...['issue', 'question', 'text', 'low pole', 'high pole', 'status', 'distance', 'weight'],
      ...['zone', 'zone low', 'zone high'],
      ...['a', 'b'].flatMap((side) => [side, ...COLUMNS.map((name) => `${side} ${name}`)]),
    ],
    rows: questions.map((question) => [
      dataset.issueOfQuestion.get(question.id)?.name,
      question.id,
      question.text,
      ...question.poles,
      question.statusLabel,
      ...betweenOf(question, selection),
      ...(['a', 'b'] as const).flatMap((side, index) => [
        pair[index === 0 ? 0 : 1].name,
        ...sideOf(positionIn(question.comparison, side)),
      ]),
    ]),
  };
}

function betweenOf({ comparison, facts }: QuestionContent, selection: Selection): readonly Cell[] {
  if (comparison.kind === 'unknown') return [undefined, undefined, undefined, undefined, undefined];
  const { distance, weight, zone } = comparison;
  // In a gap the two bounds are those of the gap, as the axis draws it.
  const [low, high] = zone?.kind === 'gap' ? [zone.high, zone.low] : [zone?.low, zone?.high];
  const named = questionNamed(selection, facts.question);
  return [
    shortFigure(named.onDay('distance', distance)),
    shortFigure(named.onDay('weight', weight)),
    ...[zone?.kind, low, high],
  ];
}

function sideOf(position: Position | undefined): readonly Cell[] {
  if (position === undefined) return COLUMNS.map(() => undefined);
  const { stance, range, salience, confidence, from, precision, evidence } = position;
  return [stance, range?.[0], range?.[1], salience, confidence, knownDate(from, precision), evidence.join(' ')];
}
