import type { Fact, FactsNamed } from '../domain/facts/fact.ts';
import type { Agreement } from '../domain/measures/agreement.ts';
import type { Interval } from '../domain/measures/uncertainty.ts';
import { messages } from './messages.ts';
import { type Noun, nounFor, percent, points, short, signed } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

/** `66%` of a share of 1. */
export function percentFigure(fact: Fact): Figure {
  return { fact, words: percent(fact.value) };
}

/** `3` of a share of 1 in points, without its sign. */
export function pointsFigure(fact: Fact): Figure {
  return { fact, words: `${Math.abs(points(fact.value))}` };
}

/** `12` */
export function countFigure(fact: Fact): Figure {
  return { fact, words: `${fact.value}` };
}

/** `+1.5` */
export function signedFigure(fact: Fact): Figure {
  return { fact, words: signed(short(fact.value)) };
}

/** `2.5`, of sums and differences at most two decimals. */
export function shortFigure(fact: Fact): Figure {
  return { fact, words: `${short(fact.value)}` };
}

/** `1 question`, `4 questions` */
export function countedFigure(fact: Fact, noun: Noun): Phrase {
  return phrase`${countFigure(fact)} ${nounFor(fact.value, noun)}`;
}

/** `52–80`, the ends of a band of agreement; one number where both round to the same. */
export function bandFigures(band: Interval, named: FactsNamed): Phrase {
  const [low, high] = [named.onDay('agreement-low', band.low), named.onDay('agreement-high', band.high)];
  if (points(low.value) === points(high.value)) return [pointsFigure(low)];
  return phrase`${pointsFigure(low)}–${pointsFigure(high)}`;
}

/** `3 of 4 questions shared`, or why there is no number. */
export function coverageWords({ kind, coverage }: Agreement, named: FactsNamed): Phrase {
  const [shared, of] = [named.onDay('shared', coverage.shared), named.ofScope('questions', coverage.of)];
  switch (kind) {
    case 'measured':
      if (shared.value < of.value) return WORDS.some(countFigure(shared), countedFigure(of, 'question'));
      return of.value === 1 ? [WORDS.one] : WORDS.all(countFigure(of));
    case 'nothing shared':
      return WORDS.none(countedFigure(of, 'question'));
    case 'nothing weighed':
      return [WORDS.weightless];
    default:
      return kind satisfies never;
  }
}

const WORDS = messages({
  some: (shared: Figure, of: Phrase): Phrase => phrase`${shared} of ${of} shared`,
  one: 'the one question shared',
  all: (questions: Figure): Phrase => phrase`all ${questions} questions shared`,
  none: (of: Phrase): Phrase => phrase`none of ${of} shared`,
  weightless: 'you have given every shared question the weight 0',
});
