import { describe, expect, it } from 'vitest';
import { pairLooks } from '../../../src/features/comparison/pair-looks.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';

describe(pairLooks, () => {
  it('has two parties on one day', () => {
    const looks = pairLooks(TALKS, factsAt(TALKS, { since: '2014-12-15' }));
    expect(looks.map(({ name, voice, slot, isPast }) => [name, voice, slot, isPast])).toEqual([
      ['United States', 'Washington', 0, false],
      ['Russia', 'Moscow', 1, false],
    ]);
  });

  it('has one party on two days, told apart by name, and the earlier drawn as past', () => {
    const looks = pairLooks(TALKS, factsAt(TALKS, { a: 'turkey', b: 'turkey', since: '2011-09-01' }));
    expect(looks.map(({ name, short, voice, slot, isPast }) => [name, short, voice, slot, isPast])).toEqual([
      ['Turkey', 'Turkey', 'Ankara of December 2015', 2, false],
      ['Turkey, September 2011', 'Turkey, Sept 2011', 'Ankara of September 2011', 2, true],
    ]);
  });
});
