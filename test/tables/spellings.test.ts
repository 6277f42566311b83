import { describe, expect, it } from 'vitest';
import { likenesses } from '../../src/tables/spellings.ts';

const found = (counts: Record<string, number>) =>
  likenesses(new Map(Object.entries(counts)))
    .map(({ rare, usual }) => `${rare} → ${usual}`)
    .toSorted();

describe(likenesses, () => {
  it.each([
    [{ Germany: 9, germany: 1 }, ['germany → Germany']],
    [{ 'U.S.': 1, 'u s': 4 }, ['U.S. → u s']],
    [{ Germany: 9, Germnay: 1 }, ['Germnay → Germany']],
    [{ 'Partido Popular': 5, 'Partido Populár': 2 }, ['Partido Populár → Partido Popular']],
    [{ France: 5, Frence: 1, Francee: 1 }, ['Francee → France', 'Frence → France']],
  ])('offers %j', (counts, pairs) => expect(found(counts)).toEqual(pairs));
  it.each([
    [{ Iran: 3, Iraq: 3 }],
    [{ 'Motion 12': 3, 'Motion 13': 3 }],
    [{ Austria: 3, Australia: 3 }],
    [{ 'North Korea': 3, 'South Korea': 3 }],
    [{ 自民党: 3, 公明党: 3 }],
  ])('offers nothing for %j', (counts) => expect(found(counts)).toEqual([]));
});
