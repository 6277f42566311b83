import { describe, expect, it } from 'vitest';
import { createIds, idFrom } from '../../src/tables/ids.ts';

describe(idFrom, () => {
  it.each([
    ['Harbour Party', 'harbour-party'],
    ['São Tomé & Príncipe', 'sao-tome-principe'],
    ['Шведская партия', 'шведская-партия'],
    ['حزب النور', 'حزب-النور'],
    ['自由民主党', '自由民主党'],
    ['भारतीय जनता', 'भारतीय-जनता'],
    ['U.S.A.', 'u-s-a'],
    ['…', ''],
  ])('makes one of “%s”', (name, id) => expect(idFrom(name)).toBe(id));
  it('keeps whole words of a long name', () =>
    expect(idFrom('Should the council of the city of the harbour build a second school').length).toBeLessThanOrEqual(
      48,
    ));
});

describe(createIds, () => {
  it('gives no id twice', () => {
    const idOf = createIds('party');
    expect([idOf('A b'), idOf('a-B'), idOf('…'), idOf('?'), idOf('A b 2')]).toEqual([
      'a-b',
      'a-b-2',
      'party',
      'party-2',
      'a-b-2-2',
    ]);
  });
});
