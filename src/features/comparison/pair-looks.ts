import type { Dataset } from '../../domain/dataset.ts';
import type { Facts } from '../../domain/facts/facts.ts';
import { type PartyLook, partyLook } from '../../drawing/party-look.ts';
import { longMonth, shortMonth } from '../../language/dates.ts';

/** How the two sides are named and marked: two parties on one day, or one party on two. */
export function pairLooks(dataset: Dataset, { selection, isOwnPast }: Facts): readonly [PartyLook, PartyLook] {
  const { pair, on, bOn } = selection;
  const [a, b] = [partyLook(dataset, pair.a), partyLook(dataset, pair.b)];
  if (!isOwnPast) return [a, b];
  return [
    { ...a, voice: `${a.voice} of ${longMonth(on)}` },
    {
      ...b,
      name: `${b.name}, ${longMonth(bOn)}`,
      short: `${b.short}, ${shortMonth(bOn)}`,
      voice: `${b.voice} of ${longMonth(bOn)}`,
      isPast: true,
    },
  ];
}
