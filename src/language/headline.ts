import type { FactsNamed } from '../domain/facts/fact.ts';
import { sharedIn, type Tally } from '../domain/facts/facts.ts';
import type { SharedStatus } from '../domain/measures/status.ts';
import { countedFigure, countFigure } from './figures.ts';
import { asSentence, listedPhrases, type Phrase, phrase } from './phrase.ts';

interface Finding {
  /** How the two parties are named in a sentence. */
  readonly voices: readonly [string, string];
  readonly tally: Tally;
  readonly named: FactsNamed;
  /** What the selection is about, where it is not everything: "Sanctions". */
  readonly subject?: string | undefined;
}

/** The finding in one sentence. Of agreement and disagreement the rarer comes first, so that the reader meets the surprise. */
export function headline({ voices, tally, named, subject }: Finding): Phrase {
  const who = `${voices[0]} and ${voices[1]}`;
  const said =
    sharedIn(tally) === 0
      ? phrase`${who} share no question on which both have a recorded position`
      : phrase`${who} ${predicate(tally, named)}`;
  return asSentence(subject === undefined ? phrase`${said}.` : phrase`On ${subject}, ${said}.`);
}

function predicate(tally: Tally, named: FactsNamed): Phrase {
  const shared = named.onDay('shared', sharedIn(tally));
  const order: readonly SharedStatus[] =
    tally.agree <= tally.apart ? ['agree', 'within-reach', 'apart'] : ['apart', 'within-reach', 'agree'];
  const present = order.filter((status) => tally[status] > 0);
  const [lead = 'agree'] = order;
  const [first = lead, ...rest] = present;
  if (rest.length === 0) {
    return phrase`${FULL[first]} ${shared.value === 1 ? 'the one question they share' : phrase`all ${countFigure(shared)} questions they share`}`;
  }
  const count = (status: SharedStatus) => countFigure(named.onDay(status, tally[status]));
  const none = tally[lead] === 0;
  const opening = phrase`${FULL[lead]} ${none ? 'none' : count(lead)} of ${countedFigure(shared, 'question')}`;
  const others = (none ? present : rest).map(
    (status, index) => phrase`${index === 0 ? FULL[status] : SHORT[status]} ${count(status)}`,
  );
  if (none) return phrase`${opening}: they ${listedPhrases(others)}`;
  return others.length === 1 ? phrase`${opening} and ${others.flat()}` : phrase`${opening}, ${listedPhrases(others)}`;
}

const FULL: Readonly<Record<SharedStatus, string>> = {
  agree: 'agree on',
  'within-reach': 'are within reach on',
  apart: 'are apart on',
};

const SHORT: Readonly<Record<SharedStatus, string>> = {
  agree: 'agree on',
  'within-reach': 'within reach on',
  apart: 'apart on',
};
