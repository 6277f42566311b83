import type { FactsNamed } from '../domain/facts/fact.ts';
import { sharedIn, type Tally } from '../domain/facts/facts.ts';
import type { SharedStatus } from '../domain/measures/status.ts';
import { countedFigure, countFigure } from './figures.ts';
import { isolated } from './isolated.ts';
import { messages } from './messages.ts';
import { inWords, listJoints } from './numbers.ts';
import { asSentence, type Figure, type Phrase, phrase } from './phrase.ts';

/** A piece of a headline; what it names can be chosen anew where it stands. */
export interface HeadlinePart {
  readonly words: Phrase;
  /** The party or the status that it names. */
  readonly names?: { readonly side: 'a' | 'b' } | { readonly status: SharedStatus };
}

interface Finding {
  /** How the two parties are named in a sentence. */
  readonly voices: readonly [string, string];
  readonly tally: Tally;
  readonly named: FactsNamed;
  /** What the selection is about, where it is not everything: "Sanctions". */
  readonly subject?: string | undefined;
  /** The question on which alone they are apart, or alone agree, where the headline is to name it. */
  readonly nameOf?: (status: SharedStatus) => string | undefined;
}

/** The finding in one sentence. Of agreement and disagreement the rarer comes first, so that the reader meets the surprise. */
export function headline(finding: Finding): readonly HeadlinePart[] {
  const { voices, tally, subject } = finding;
  const both = WORDS.both<HeadlinePart>(
    { words: [isolated(voices[0])], names: { side: 'a' } },
    { words: [isolated(voices[1])], names: { side: 'b' } },
  );
  const said = sharedIn(tally) === 0 ? WORDS.nothing(both) : predicate(finding, both);
  const [first, ...rest] = subject === undefined ? said : WORDS.on(subject, said);
  const parts = [first ?? '', ...rest].map((piece) => (typeof piece === 'string' ? { words: [piece] } : piece));
  return parts.map((part, index) => (index === 0 ? { ...part, words: asSentence(part.words) } : part));
}

/** The same as text. */
export function headlineText(parts: readonly HeadlinePart[]): Phrase {
  return parts.flatMap(({ words }) => words).filter((piece) => piece !== '');
}

/** A sentence in the making: text, and pieces that can be chosen. */
type Pieces<Piece = HeadlinePart> = readonly (string | Piece)[];

function predicate({ tally, named, nameOf }: Finding, both: Pieces): Pieces {
  const shared = named.onDay('shared', sharedIn(tally));
  const isAgreementRarer = tally.agree <= tally.apart + tally.differ;
  const order: readonly SharedStatus[] = isAgreementRarer
    ? ['agree', 'within-reach', 'apart', 'differ']
    : ['differ', 'apart', 'within-reach', 'agree'];
  const present = order.filter((status) => tally[status] > 0);
  const [only, ...others] = present;
  const count = (status: SharedStatus) => named.onDay(status, tally[status]);
  if (only !== undefined && others.length === 0) {
    const all: Phrase = shared.value === 1 ? [WORDS.theOne] : WORDS.every(worded(shared));
    return WORDS.all[only](both, { words: all });
  }
  // The surprise of a short list has a name.
  const against = tally.apart + tally.differ;
  const surprise = (['apart', 'differ', 'agree'] as const).find(
    (status) => tally[status] === 1 && (status === 'agree' ? against : tally.agree) >= 1,
  );
  const name = surprise && nameOf?.(surprise);
  if (surprise !== undefined && name !== undefined) {
    const one = { words: WORDS.one[surprise](worded(count(surprise))), names: { status: surprise } };
    return WORDS.named(
      both,
      surprise === 'apart' ? WORDS.are(one) : [one],
      { words: [worded(shared)] },
      { words: [name] },
    );
  }
  const of = { words: countedFigure(shared, 'question') };
  if (tally.agree === 0) {
    const none = { words: [{ fact: count('agree'), words: inWords(0) }] };
    return WORDS.noneAgreed(both, none, of, listedStatuses(present, count));
  }
  const [first = 'agree', ...rest] =
    !isAgreementRarer && tally.apart + tally.differ === 0 ? present.toReversed() : present;
  const says = rest.length === 1 ? WORDS.two : WORDS.three;
  return says(both, listedStatuses([first], count), of, listedStatuses(rest, count));
}

/** `agree on 3`, `are within reach on 3 and apart on 19` */
function listedStatuses(statuses: readonly SharedStatus[], count: (status: SharedStatus) => Figure['fact']): Pieces {
  const joints = listJoints(statuses.length);
  return statuses.flatMap((status, index) => {
    const part = { words: WORDS.status[status](countFigure(count(status))), names: { status } };
    // One verb serves two statuses of its kind.
    const before = statuses[index - 1];
    const needsVerb = TAKES_VERB.has(status) && (before === undefined || !TAKES_VERB.has(before));
    return [...(needsVerb ? WORDS.are(part) : [part]), joints[index] ?? ''];
  });
}

const TAKES_VERB: ReadonlySet<SharedStatus> = new Set(['within-reach', 'apart']);

/** A count as it is written in a sentence: `four`, `25`. */
function worded(fact: Figure['fact']): Figure {
  return { fact, words: inWords(fact.value) };
}

const WORDS = messages({
  both: <Piece>(a: Piece, b: Piece): Pieces<Piece> => [a, ' and ', b],
  on: (subject: string, said: Pieces): Pieces => [`On ${subject}, `, ...said],
  nothing: (both: Pieces): Pieces => [...both, ' share no question on which both have a recorded position.'],
  theOne: 'the one question they share',
  every: (shared: Figure): Phrase => phrase`all ${shared} questions they share`,
  all: {
    agree: (both: Pieces, all: HeadlinePart): Pieces => [...both, ' agree on ', all, '.'],
    'within-reach': (both: Pieces, all: HeadlinePart): Pieces => [...both, ' are within reach on ', all, '.'],
    apart: (both: Pieces, all: HeadlinePart): Pieces => [...both, ' are apart on ', all, '.'],
    differ: (both: Pieces, all: HeadlinePart): Pieces => [...both, ' differ on ', all, '.'],
  },
  one: {
    agree: (one: Figure): Phrase => phrase`agree on ${one} question`,
    apart: (one: Figure): Phrase => phrase`apart on ${one} question`,
    differ: (one: Figure): Phrase => phrase`differ on ${one} question`,
  },
  named: (both: Pieces, one: Pieces, shared: HeadlinePart, name: HeadlinePart): Pieces => [
    ...both,
    ' ',
    ...one,
    ' of ',
    shared,
    ': ',
    name,
  ],
  status: {
    agree: (count: Figure): Phrase => phrase`agree on ${count}`,
    'within-reach': (count: Figure): Phrase => phrase`within reach on ${count}`,
    apart: (count: Figure): Phrase => phrase`apart on ${count}`,
    differ: (count: Figure): Phrase => phrase`differ on ${count}`,
  },
  are: (part: HeadlinePart): Pieces => ['are ', part],
  noneAgreed: (both: Pieces, none: HeadlinePart, of: HeadlinePart, rest: Pieces): Pieces => [
    ...both,
    ' agree on ',
    none,
    ' of ',
    of,
    ': they ',
    ...rest,
    '.',
  ],
  two: (both: Pieces, first: Pieces, of: HeadlinePart, second: Pieces): Pieces => [
    ...both,
    ' ',
    ...first,
    ' of ',
    of,
    ' and ',
    ...second,
    '.',
  ],
  three: (both: Pieces, first: Pieces, of: HeadlinePart, rest: Pieces): Pieces => [
    ...both,
    ' ',
    ...first,
    ' of ',
    of,
    ', ',
    ...rest,
    '.',
  ],
});
