import { type Confidence, UNCERTAINTY } from '../domain/dataset-file.ts';
import type { Zone } from '../domain/measures/zone.ts';
import { evidenceWords } from './evidence.ts';
import { isolated } from './isolated.ts';
import { messages } from './messages.ts';
import { inWords, listed, sentenceCase } from './numbers.ts';
import { type Figure, listedPhrases, type Phrase, phrase } from './phrase.ts';

/** What a party holds, with its name as a sentence has it. */
interface Of<T> {
  readonly voice: string;
  readonly is: T;
}

/** How many questions the two share, and who is silent on the others. */
interface Shared {
  readonly questions: Figure;
  readonly shared: Figure;
  readonly neither: Figure;
  readonly onlyFirst: Of<Figure>;
  readonly onlySecond: Of<Figure>;
}

/** A stance, and how far the doubt of its coding goes. */
interface Widened {
  readonly stance: string;
  readonly low: string;
  readonly high: string;
}

/** Each measure in words, in symbols (`x_a`: x with an a below), and at work. */
export const measureWords = messages({
  distance: {
    text: 'The distance of two parties on a question is how far apart their stances lie on the scale from −2 to +2. Agreement is what is left of the whole scale: 1 where they stand at the same place, 0 where they stand at opposite ends.',
    symbols: 'd = |s_a − s_b|, A = 1 − d / 4',
    where: 's: the stances of the two parties, a and b; 4: the length of the scale.',
    example: (question: string, a: Of<Figure>, b: Of<Figure>): Phrase =>
      phrase`“${question}” ${sentenceCase(a.voice)} stands at ${a.is}, ${b.voice} at ${b.is}.`,
    distance: (sum: Phrase): Phrase => phrase`Distance: ${sum}`,
    agreement: (sum: Phrase): Phrase => phrase`Agreement: ${sum}`,
  },
  agreement: {
    text: (isWeighted: boolean) =>
      isWeighted
        ? 'Over an issue, or all questions, the distances are averaged. Each counts by its weight: the mean of how much the question matters to the two, from 1 to 3, times your own weight where you gave one. Questions that only one of the two has spoken on are not counted.'
        : 'Over an issue, or all questions, the distances are averaged. Every question counts the same, unless you count it otherwise. Questions that only one of the two has a position on are not counted.',
    symbols: 'A = 1 − Σ w·d / (4 · Σ w)',
    where: (isWeighted: boolean) =>
      isWeighted
        ? 'w: the weight of a question; d: the distance on it; Σ: the sum over the questions shared.'
        : 'w: 1, or what you have a question count; d: the distance on it; Σ: the sum over the questions shared.',
    reference:
      'City-block agreement; (1 + S) / 2 of Signorino and Ritter, “Tau-b or Not Tau-b”, International Studies Quarterly 43 (1999), 115–144, with the range fixed by the scale.',
    example: <Piece extends object>(who: string, coverage: Phrase, percent: Piece): Phrase<Piece> =>
      phrase`${who}, ${coverage}: agreement ${percent}.`,
  },
  coverage: {
    text: 'Coverage is how many of the questions the two have both spoken on. It stands beside every agreement and never inside it: silence is no neutral stance. With nothing shared there is no number.',
    example: ({ questions, shared, neither, onlyFirst, onlySecond }: Shared): Phrase => {
      const silent = [
        ...(neither.fact.value === 0 ? [] : [phrase`on ${neither} neither has a position on record`]),
        ...[onlyFirst, onlySecond].flatMap(({ voice, is }) =>
          is.fact.value === 0 ? [] : [phrase`on ${is} only ${voice} has a position on record`],
        ),
      ];
      const both = shared.fact.value === 0 ? { ...shared, words: 'none' } : shared;
      const start =
        questions.fact.value === 1
          ? phrase`Of the one question the two share ${both}`
          : phrase`Of the ${questions} questions the two share ${both}`;
      return silent.length === 0 ? phrase`${start}.` : phrase`${start}; ${listedPhrases(silent)}.`;
    },
  },
  zone: {
    text: 'Beside its stance a position has a range: what the party said or signalled it could live with. Where two ranges overlap lies common ground, hatched on the axis; where they do not lies a gap, dotted.',
    symbols: 'low = max(l_a, l_b), high = min(h_a, h_b), width = high − low',
    where:
      'l and h: the low and high end of a range. Width above 0: common ground; 0: the ranges touch; below 0: a gap of that width.',
    reference: 'The zone of possible agreement: Raiffa, The Art and Science of Negotiation (1982).',
    range: (low: string, high: string) => (low === high ? `${low} alone` : `${low} to ${high}`),
    example: (question: string, a: Of<string>, b: Of<string>) =>
      `“${question}” ${isolated(sentenceCase(a.voice))} could accept ${a.is}, ${isolated(b.voice)} ${b.is}.`,
    ends: (low: string, high: string) => `low = ${low}, high = ${high}`,
    width: <Piece extends object>(width: string, verdict: Piece): Phrase<Piece> => phrase`width = ${width}: ${verdict}`,
    verdicts: {
      'common ground': (width: number) => `common ground, ${width} wide`,
      touching: () => 'the ranges touch',
      gap: (width: number) => `a gap of ${width}`,
    } satisfies Readonly<Record<Zone['kind'], (width: number) => string>>,
  },
  status: {
    text: (statuses: number) =>
      `Each question has one of ${inWords(statuses)} statuses. Where both have a position, the first of these rules that holds decides.`,
    table: 'Statuses',
    caption: (who: string) => `${who}.`,
    columns: { status: 'Status', rule: 'When', count: 'Questions', example: 'For example' },
  },
  uncertainty: {
    text: `The confidence of a coding widens its stance: by ±${UNCERTAINTY.high} where it is high, ±${UNCERTAINTY.medium} where medium, ±${UNCERTAINTY.low} where low, never beyond the ends of the scale. The least and the greatest distance that this leaves open are carried through the sum, so that every agreement comes with a band.`,
    symbols: '[A] = 1 − Σ w·[d] / (4 · Σ w)',
    where: '[d]: all distances between any two places of the widened stances.',
    reference: 'Interval arithmetic: Moore, Interval Analysis (1966).',
    question: (text: string) => `“${text}”`,
    contested: (voice: string, { stance, low, high }: Widened) =>
      `${sentenceCase(voice)}: ${stance} (contested) lies within ${low} to ${high}.`,
    widened: (voice: string, { stance, low, high }: Widened, { confidence }: { readonly confidence: Confidence }) =>
      `${sentenceCase(voice)}: ${stance} (${evidenceWords.confidence[confidence]} confidence, ±${UNCERTAINTY[confidence]}) lies within ${low} to ${high}.`,
    band: (least: Figure, most: Figure, band: Phrase): Phrase =>
      phrase`The two are between ${least} and ${most} apart, so their agreement on it lies within ${band}%.`,
    overAll: <Piece extends object>(percent: Figure, band: Piece): Phrase<Piece> =>
      phrase`Over all questions shared their agreement of ${percent} lies within ${band}.`,
    within: (band: Phrase): Phrase => phrase`${band}%`,
  },
  'who-moved': {
    text: (isWeighted: boolean) =>
      `Between two days the change of agreement is told over the questions shared at both${isWeighted ? ', with the weights of the later day' : ''}: a question that has just come on record is no move. What a party’s move is worth depends on whether the other has moved already, so both orders are counted and averaged; the two shares add up to the whole change.`,
    symbols: 'share_a = ½ · [(A_a − A_0) + (A_ab − A_b)]',
    where: 'A: agreement with neither (0), only a, only b or both (ab) where they stand on the later day.',
    reference: 'The Shapley value of two players: Shapley, “A Value for n-Person Games” (1953).',
    change: (sum: Phrase, points: Figure): Phrase => phrase`Change: ${sum} = ${points} points`,
    share: (voice: string, sum: Phrase): Phrase => phrase`${sentenceCase(voice)}: ${sum}`,
  },
  nothing: (who: string, coverage: Phrase): Phrase => phrase`${who}: ${coverage}, so there is no number to show.`,
  /** “Washington and Moscow on 15 December 2015”; of a party beside its own past the names say the day. */
  who: (voices: readonly string[], day: string | undefined) =>
    sentenceCase(day === undefined ? listed(voices) : `${listed(voices)} on ${day}`),
});
