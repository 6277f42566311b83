import { type SharedComparison, sharedOf } from '../../../domain/comparison.ts';
import { SCALE_WIDTH } from '../../../domain/dataset-file.ts';
import { questionNamed } from '../../../domain/facts/fact.ts';
import type { ScopeFacts } from '../../../domain/facts/facts.ts';
import type { Selection } from '../../../domain/facts/selection.ts';
import type { PartyLook } from '../../../drawing/party-look.ts';
import { percentFigure, shortFigure, signedFigure } from '../../../language/figures.ts';
import { type Figure, type Phrase, phrase } from '../../../language/phrase.ts';

/** What the working of a figure is drawn from. */
export interface WorkingProps {
  readonly facts: ScopeFacts;
  readonly selection: Selection;
  readonly pair: readonly [PartyLook, PartyLook];
}

/** The sum behind an agreement, to be redone by hand. */
export interface Working {
  /** False where no salience was coded. */
  readonly isCoded: boolean;
  /** False where every question counts the same. */
  readonly isWeighted: boolean;
  readonly rows: readonly WorkingRow[];
  readonly sums: { readonly weight: Figure; readonly product: Figure };
  /** `1 − 12.5 / (4 × 9) = 66%` */
  readonly formula: Phrase;
}

interface WorkingRow {
  readonly id: string;
  readonly text: string;
  readonly a: Figure;
  readonly b: Figure;
  readonly distance: Figure;
  readonly weight: Figure;
  readonly product: Figure;
}

/** The sum behind the agreement of a scope; undefined where there is no number. */
export function workingOf(
  { questions, agreement, asCoded, named }: ScopeFacts,
  selection: Selection,
): Working | undefined {
  if (agreement.kind !== 'measured') return undefined;
  const shared = sharedOf(questions.map(({ now }) => now));
  const isCoded = shared.some(({ a }) => a.salience !== undefined);
  const sum = (value: (c: SharedComparison) => number) => shared.reduce((total, c) => total + value(c), 0);
  const weight = shortFigure(
    named.onDay(
      'weights',
      sum((c) => c.weight),
    ),
  );
  const product = shortFigure(
    named.onDay(
      'weighted-distance',
      sum((c) => c.weight * c.distance),
    ),
  );
  const percent = percentFigure(named.onDay('agreement', agreement.value));
  return {
    isCoded,
    isWeighted: isCoded || asCoded !== undefined,
    rows: workingRows({ questions }, selection),
    sums: { weight, product },
    formula: phrase`1 − ${product} / (${SCALE_WIDTH} × ${weight}) = ${percent}`,
  };
}

/** What each question shared adds to the sum. */
export function workingRows({ questions }: Pick<ScopeFacts, 'questions'>, selection: Selection): readonly WorkingRow[] {
  return sharedOf(questions.map(({ now }) => now)).map((comparison) => rowOf(comparison, selection));
}

function rowOf({ question, a, b, distance, weight }: SharedComparison, selection: Selection): WorkingRow {
  const named = questionNamed(selection, question);
  const { pair, on, bOn } = selection;
  return {
    id: question.id,
    text: question.text,
    a: signedFigure(named.ofParty('stance', { party: pair.a, on }, a.stance)),
    b: signedFigure(named.ofParty('stance', { party: pair.b, on: bOn }, b.stance)),
    distance: shortFigure(named.onDay('distance', distance)),
    weight: shortFigure(named.onDay('weight', weight)),
    product: shortFigure(named.onDay('weighted-distance', weight * distance)),
  };
}
