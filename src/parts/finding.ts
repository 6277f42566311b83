import type { Model } from '../domain/catalogue.ts';
import { comparePair, type SharedComparison, sharedOf } from '../domain/comparison.ts';
import { type SpanQuery, whoMoved } from '../domain/measures/who-moved.ts';
import { movementSentence } from '../domain/words/movement.ts';
import { partyLook } from './party-look.ts';
import { silenceSentence } from './silence.ts';

/** What stands below a headline: who moved, or, where the two share nothing, why. */
export function secondSentence(model: Model, query: SpanQuery): string {
  const shared: readonly SharedComparison[] = sharedOf(comparePair(model, query));
  if (shared.length === 0) return silenceSentence(model, query);
  if (query.since >= query.on) return 'To see who moved, compare with a day before the one looked at.';
  const voices = [partyLook(model, query.pair.a).voice, partyLook(model, query.pair.b).voice] as const;
  return movementSentence({ movement: whoMoved(model, query), since: query.since, voices });
}
