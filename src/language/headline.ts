import type { FactsNamed } from '../domain/facts/fact.ts';
import { sharedIn, type Tally } from '../domain/facts/facts.ts';
import type { SharedStatus } from '../domain/measures/status.ts';
import { countedFigure, countFigure } from './figures.ts';
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
  const [first, ...rest]: readonly HeadlinePart[] = [
    { words: subject === undefined ? [] : [`On ${subject}, `] },
    { words: [voices[0]], names: { side: 'a' } },
    { words: [' and '] },
    { words: [voices[1]], names: { side: 'b' } },
    ...(sharedIn(tally) === 0
      ? [{ words: [' share no question on which both have a recorded position.'] }]
      : predicate(finding)),
  ];
  const parts = first === undefined || first.words.length === 0 ? rest : [first, ...rest];
  return parts.map((part, index) => (index === 0 ? { ...part, words: asSentence(part.words) } : part));
}

/** The same as text. */
export function headlineText(parts: readonly HeadlinePart[]): Phrase {
  return parts.flatMap(({ words }) => words).filter((piece) => piece !== '');
}

function predicate({ tally, named, nameOf }: Finding): readonly HeadlinePart[] {
  const shared = named.onDay('shared', sharedIn(tally));
  const isAgreementRarer = tally.agree <= tally.apart + tally.differ;
  const order: readonly SharedStatus[] = isAgreementRarer
    ? ['agree', 'within-reach', 'apart', 'differ']
    : ['differ', 'apart', 'within-reach', 'agree'];
  const present = order.filter((status) => tally[status] > 0);
  const [only, ...others] = present;
  const count = (status: SharedStatus) => named.onDay(status, tally[status]);
  if (only !== undefined && others.length === 0) {
    const all: Phrase =
      shared.value === 1 ? ['the one question they share'] : phrase`all ${worded(shared)} questions they share`;
    return [{ words: phrase` ${VERB[only]}${ON[only]} ${all}.` }];
  }
  // The surprise of a short list has a name.
  const against = tally.apart + tally.differ;
  const surprise = (['apart', 'differ', 'agree'] as const).find(
    (status) => tally[status] === 1 && (status === 'agree' ? against : tally.agree) >= 1,
  );
  const name = surprise && nameOf?.(surprise);
  if (surprise !== undefined && name !== undefined) {
    const one = phrase`${ON[surprise]} ${worded(count(surprise))} question`;
    return [
      { words: [` ${VERB[surprise]}`] },
      { words: one, names: { status: surprise } },
      { words: phrase` of ${worded(shared)}: ${name}` },
    ];
  }
  const of = phrase` of ${countedFigure(shared, 'question')}`;
  if (tally.agree === 0) {
    const none = phrase` agree on ${{ fact: count('agree'), words: 'none' }}${of}: they `;
    return [{ words: none }, ...listedStatuses(present, count), { words: ['.'] }];
  }
  const [first = 'agree', ...rest] =
    !isAgreementRarer && tally.apart + tally.differ === 0 ? present.toReversed() : present;
  const opening = listedStatuses([first], count);
  const second: readonly HeadlinePart[] = [{ words: rest.length === 1 ? [...of, ' and '] : [...of, ', '] }];
  return [{ words: [' '] }, ...opening, ...second, ...listedStatuses(rest, count), { words: ['.'] }];
}

/** `agree on 3`, `are within reach on 3 and apart on 19` */
function listedStatuses(
  statuses: readonly SharedStatus[],
  count: (status: SharedStatus) => Parameters<typeof countFigure>[0],
): readonly HeadlinePart[] {
  const joints = listJoints(statuses.length);
  return statuses.flatMap((status, index): readonly HeadlinePart[] => {
    // One verb serves two statuses of its kind.
    const before = statuses[index - 1];
    const verb = before !== undefined && VERB[before] === VERB[status] ? '' : VERB[status];
    return [
      { words: [verb] },
      { words: phrase`${ON[status]} ${countFigure(count(status))}`, names: { status } },
      { words: [joints[index] ?? ''] },
    ];
  });
}

/** A count as it is written in a sentence: `four`, `25`. */
function worded(fact: Figure['fact']): Figure {
  return { fact, words: inWords(fact.value) };
}

const VERB: Readonly<Record<SharedStatus, string>> = { agree: '', 'within-reach': 'are ', apart: 'are ', differ: '' };

const ON: Readonly<Record<SharedStatus, string>> = {
  agree: 'agree on',
  'within-reach': 'within reach on',
  apart: 'apart on',
  differ: 'differ on',
};
