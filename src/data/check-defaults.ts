import { knownIds } from './check-ids.ts';
import { type Draft, entriesOf, type Fault, isEntry, questionsOf, textOf, textsOf } from './draft.ts';

/**
 * The default pair are two known parties, and each has, on every question, a position by the default day or
 * a reason why none is recorded: the first page a reader sees leaves nothing unexplained.
 */
export function checkDefaults(draft: Draft): readonly Fault[] {
  if (!isEntry(draft.defaults)) return [];
  const pair = textsOf(draft.defaults, 'pair');
  const parties = knownIds(draft).parties;
  const known = pair.filter((id) => id !== undefined && parties.has(id));
  return [
    ...pair.flatMap((id, index) =>
      id === undefined || parties.has(id)
        ? []
        : [{ path: `defaults.pair[${index}]`, message: `names “${id}”, which is not among the parties.` }],
    ),
    ...(pair.length === 2 && pair[0] === pair[1]
      ? [{ path: 'defaults.pair', message: `compares “${pair[0]}” with itself; name two different parties.` }]
      : []),
    ...unexplained(draft, new Set(known), textOf(draft.defaults, 'on')),
  ];
}

function unexplained(draft: Draft, parties: ReadonlySet<string | undefined>, on: string | undefined): readonly Fault[] {
  if (on === undefined) return [];
  const key = (party: string | undefined, question: string | undefined) => `${party} ${question}`;
  const explained = new Set([
    ...entriesOf(draft, 'positions')
      .filter(({ entry }) => (textOf(entry, 'from') ?? '') <= on)
      .map(({ entry }) => key(textOf(entry, 'party'), textOf(entry, 'question'))),
    ...entriesOf(draft, 'unrecorded').map(({ entry }) => key(textOf(entry, 'party'), textOf(entry, 'question'))),
  ]);
  return questionsOf(draft).flatMap(({ path, entry }) => {
    const question = textOf(entry, 'id');
    return [...parties]
      .filter((party) => question !== undefined && !explained.has(key(party, question)))
      .map((party) => ({
        path,
        message: `“${question}” has no position of “${party}” by ${on}; record one, or the reason in unrecorded.`,
      }));
  });
}
