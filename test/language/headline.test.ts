import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/domain/comparison.ts';
import { tallyOf } from '../../src/domain/facts/facts.ts';
import { headline, headlineText } from '../../src/language/headline.ts';
import { plain } from '../../src/language/phrase.ts';
import { opened, worlds } from '../fixtures/arbitraries.ts';
import { factsAt } from '../fixtures/facts.ts';
import { TALKS } from '../fixtures/talks.ts';

const voices = ['Washington', 'Moscow'] as const;
const { named } = factsAt(TALKS).whole;

function headlineOf(agree: number, within: number, apart: number, scope?: string) {
  return plain(
    headlineText(
      headline({
        voices,
        named,
        tally: { agree, 'within-reach': within, apart, differ: 0, unknown: 7 },
        subject: scope,
      }),
    ),
  );
}

describe(headline, () => {
  it.each([
    [
      'the rarer side first: agreement',
      headlineOf(3, 4, 5),
      'agree on 3 of 12 questions, are within reach on 4 and apart on 5',
    ],
    [
      'the rarer side first: disagreement',
      headlineOf(5, 4, 3),
      'are apart on 3 of 12 questions, are within reach on 4 and agree on 5',
    ],
    [
      'agreement first where both are as many',
      headlineOf(2, 1, 2),
      'agree on 2 of 5 questions, are within reach on 1 and apart on 2',
    ],
    ['two kinds only', headlineOf(1, 0, 4), 'agree on 1 of 5 questions and are apart on 4'],
    ['two kinds only, the other way round', headlineOf(4, 0, 1), 'are apart on 1 of 5 questions and agree on 4'],
    [
      'that they agree on none',
      headlineOf(0, 2, 3),
      'agree on none of 5 questions: they are within reach on 2 and apart on 3',
    ],
    ['that they are apart on none', headlineOf(3, 2, 0), 'agree on 3 of 5 questions and are within reach on 2'],
    ['that they agree on all', headlineOf(4, 0, 0), 'agree on all four questions they share'],
    ['that they are within reach on all', headlineOf(0, 4, 0), 'are within reach on all four questions they share'],
    ['that they are apart on all', headlineOf(0, 0, 4), 'are apart on all four questions they share'],
    ['the one question', headlineOf(0, 0, 1), 'are apart on the one question they share'],
    ['that nothing is shared', headlineOf(0, 0, 0), 'share no question on which both have a recorded position'],
  ])('says %s', (_, sentence, predicate) => {
    expect(sentence).toBe(`Washington and Moscow ${predicate}.`);
  });

  it('says first what the selection is about', () => {
    expect(headlineOf(1, 0, 2, 'sanctions')).toBe(
      'On sanctions, Washington and Moscow agree on 1 of 3 questions and are apart on 2.',
    );
    expect(headlineOf(0, 0, 0, 'sanctions')).toBe(
      'On sanctions, Washington and Moscow share no question on which both have a recorded position.',
    );
  });

  it('begins with a capital letter where the first voice has none', () => {
    const tally = { agree: 1, 'within-reach': 0, apart: 0, differ: 0, unknown: 0 };
    expect(plain(headlineText(headline({ voices: ['the Syrian opposition', 'Paris'], tally, named })))).toBe(
      'The Syrian opposition and Paris agree on the one question they share.',
    );
  });

  it('names the question that stands out, where the list is short enough to have it named', () => {
    const naming = (agree: number, within: number, apart: number) =>
      plain(
        headlineText(
          headline({
            ...{
              voices,
              named,
              tally: { agree, 'within-reach': within, apart, differ: 0, unknown: 0 },
              subject: 'Trade',
            },
            nameOf: (status) => `Which is ${status}?`,
          }),
        ),
      );
    expect(naming(1, 2, 1)).toBe('On Trade, Washington and Moscow are apart on one question of four: Which is apart?');
    expect(naming(1, 0, 5)).toBe('On Trade, Washington and Moscow agree on one question of six: Which is agree?');
    expect(naming(2, 0, 5)).toBe('On Trade, Washington and Moscow agree on 2 of 7 questions and are apart on 5.');
    expect(naming(0, 0, 1)).toBe('On Trade, Washington and Moscow are apart on the one question they share.');
  });

  it('says of its parts which party and which status they name', () => {
    const tally = { agree: 1, 'within-reach': 1, apart: 4, differ: 0, unknown: 0 };
    const parts = headline({ voices, named, tally }).flatMap(({ words, names }) =>
      names === undefined ? [] : [[plain(words), 'side' in names ? names.side : names.status]],
    );
    expect(parts).toEqual([
      ['Washington', 'a'],
      ['Moscow', 'b'],
      ['agree on 1', 'agree'],
      ['within reach on 1', 'within-reach'],
      ['apart on 4', 'apart'],
    ]);
  });

  it('names every status that occurs with its number, and the numbers add up', () => {
    const count = fc.nat({ max: 30 });
    fc.assert(
      fc.property(count, count, count, (agree, within, apart) => {
        fc.pre([agree, within, apart].filter((number) => number > 0).length > 1);
        const numbers = (headlineOf(agree, within, apart).match(/\d+/g) ?? []).map(Number);
        const shared = agree + within + apart;
        const parts = [agree, within, apart].filter((number) => number > 0);
        expect(numbers.toSorted()).toEqual([shared, ...parts].toSorted());
      }),
    );
  });
});

describe(tallyOf, () => {
  it('counts every comparison once', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const comparisons = comparePair(dataset, query);
        const tally = tallyOf(comparisons);
        expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(comparisons.length);
        expect(tally.unknown).toBe(comparisons.filter((comparison) => comparison.kind === 'unknown').length);
      }),
    );
  });
});
