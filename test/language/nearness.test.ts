import { describe, expect, it } from 'vitest';
import { aroundWords, pairsWords, standsWords } from '../../src/language/nearness.ts';

/** `Tehran 92` */
const ranked = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [, voice = '', points] = /^(.*) (\d+)$/.exec(line) ?? [];
    return { voice, value: Number(points) / 100 };
  });

const AROUND: readonly (readonly [readonly string[], string | undefined])[] = [
  [
    ['Tehran 92', 'Damascus 91', 'Paris 42', 'Riyadh 23', 'Kyiv 22', 'Ankara 11'],
    'Tehran and Damascus stand closest to Moscow; Ankara farthest.',
  ],
  // The second is more than ten points behind, and so is the last but one.
  [['Tehran 92', 'Damascus 80', 'Paris 42', 'Ankara 11'], 'Tehran stands closest to Moscow; Ankara farthest.'],
  [
    ['Tehran 92', 'Damascus 91', 'Kyiv 20', 'Ankara 11'],
    'Tehran and Damascus stand closest to Moscow; Ankara and Kyiv farthest.',
  ],
  // All that are level at an end are named, more than three counted.
  [['A 90', 'B 90', 'C 90', 'D 10'], 'A, B and C stand closest to Moscow; D farthest.'],
  [['A 90', 'B 90', 'C 90', 'D 90', 'E 10'], '4 parties stand closest to Moscow; E farthest.'],
  // A second that is level with a third is not picked out.
  [['A 90', 'B 85', 'C 85', 'D 10'], 'A stands closest to Moscow; D farthest.'],
  [['A 90', 'B 85', 'C 80'], 'A stands closest to Moscow; C farthest.'],
  [['A 90', 'the opposition 85'], 'A stands closer to Moscow than the opposition does.'],
  [['A 90', 'B 90'], 'A and B stand equally close to Moscow.'],
  [['A 50', 'B 50', 'C 50', 'D 50'], '4 parties stand equally close to Moscow.'],
  [['the opposition 90'], 'Only the opposition shares three questions or more with Moscow.'],
  [[], undefined],
];

describe(aroundWords, () => {
  it.each(AROUND)('says of %j: %s', (lines, words) => {
    expect(aroundWords({ voice: 'Moscow', ranked: ranked(...lines) })).toBe(words);
  });

  it('begins with what it is about', () => {
    const around = { voice: 'the opposition', subject: 'Sanctions' };
    expect(aroundWords({ ...around, ranked: ranked('A 90', 'B 20') })).toBe(
      'On Sanctions, A stands closer to the opposition than B does.',
    );
  });
});

describe(standsWords, () => {
  it.each([
    [
      ['Tehran 92', 'Damascus 91', 'Paris 42', 'Ankara 11'],
      'The opposition stands closest to Tehran and Damascus, farthest from Ankara.',
    ],
    [['A 90', 'B 10'], 'The opposition stands closer to A than to B.'],
    [['A 90', 'B 90', 'C 90'], 'The opposition stands equally close to A, B and C.'],
    [['A 90'], 'The opposition shares three questions or more with A alone.'],
    [[], 'The opposition shares fewer than three questions with every other party.'],
  ])('says of %j: %s', (lines, words) => {
    expect(standsWords({ voice: 'the opposition', ranked: ranked(...lines) })).toBe(words);
  });
});

describe(pairsWords, () => {
  const pairs = (...lines: readonly string[]) =>
    ranked(...lines).map(({ voice, value }) => ({ voices: [voice.slice(0, 1), voice.slice(1)] as const, value }));

  it.each([
    [['AB 90', 'AC 50', 'BC 10'], 'A and B agree most; B and C agree least.'],
    [['AB 90', 'AC 90', 'BC 10'], 'A and B are among those that agree most; B and C agree least.'],
    [['AB 90', 'AC 90'], '2 pairs share three questions or more, and all agree to the same degree.'],
    [['AB 90'], 'Only A and B share three questions or more.'],
    [[], 'No two parties share three questions yet.'],
  ])('says of %j: %s', (lines, words) => {
    expect(pairsWords(pairs(...lines))).toBe(words);
  });
});
