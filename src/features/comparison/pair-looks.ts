import type { Dataset } from '../../domain/dataset.ts';
import type { Facts } from '../../domain/facts/facts.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { comparisonWords } from '../../language/comparison.ts';

/** How the two sides are named and marked: two parties on one day, or one party on two. */
export function pairLooks(dataset: Dataset, { selection, isOwnPast }: Facts): readonly [PartyLook, PartyLook] {
  const { pair, on, bOn } = selection;
  const [a, b] = [partyLook(dataset, pair.a), partyLook(dataset, pair.b)];
  if (!isOwnPast) return [a, b];
  return [
    { ...a, voice: comparisonWords.ofMonth(a.voice, on) },
    {
      ...b,
      name: comparisonWords.inMonth(b.name, bOn),
      short: comparisonWords.inShortMonth(b.short, bOn),
      voice: comparisonWords.ofMonth(b.voice, bOn),
      isPast: true,
    },
  ];
}
