import { isDay } from '../domain/day.ts';
import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { knownIds } from './check-ids.ts';
import {
  type Draft,
  type Entry,
  entriesOf,
  type Fault,
  hasList,
  isEntry,
  questionsOf,
  textOf,
  textsOf,
} from './draft.ts';
import { quoted } from './quoted.ts';

/** The default pair are two known parties. */
export function checkDefaults(draft: Draft): readonly Fault[] {
  if (!isEntry(draft.defaults)) return [];
  const pair = textsOf(draft.defaults, 'pair');
  const parties = knownIds(draft).parties;
  return [
    ...pair.flatMap((id, index) =>
      id === undefined || (parties?.has(id) ?? true)
        ? []
        : [{ path: `defaults.pair[${index}]`, message: words.ids.unknown({ list: 'parties' }, quoted(id)) }],
    ),
    ...(pair.length === 2 && pair[0] !== undefined && pair[0] === pair[1]
      ? [{ path: 'defaults.pair', message: words.defaults.withItself(quoted(pair[0])) }]
      : []),
  ];
}

/**
 * Where a file gives reasons at all, each of the default pair has, on every question, a position by the default day or a reason why none
 * is recorded, so that the first page a reader sees leaves nothing unexplained.
 */
export function warnOfSilence(draft: Draft): readonly Fault[] {
  if (!isEntry(draft.defaults)) return [];
  const parties = knownIds(draft).parties;
  const known = textsOf(draft.defaults, 'pair').filter((id) => id !== undefined && parties?.has(id));
  return unexplained(draft, new Set(known), textOf(draft.defaults, 'on'));
}

function unexplained(draft: Draft, parties: ReadonlySet<string | undefined>, on: string | undefined): readonly Fault[] {
  if (on === undefined || !isDay(on) || !hasList(draft, 'positions') || !hasList(draft, 'unrecorded')) return [];
  const isExplained = explanations(draft, on);
  return questionsOf(draft).flatMap(({ path, entry }) => {
    const question = textOf(entry, 'id');
    return [...parties].flatMap((party) =>
      question === undefined || party === undefined || isExplained(party, question)
        ? []
        : [
            {
              path,
              message: words.defaults.silent(quoted(question), quoted(party), on),
              many: words.defaults.manySilent,
            },
          ],
    );
  });
}

// Stands for an id that is faulty. The entry has a line of its own, and may be the very one that is looked for.
const ANY = '*';

function explanations(draft: Draft, on: string): (party: string, question: string) => boolean {
  const known = knownIds(draft);
  const id = (entry: Entry, key: string, ids: ReadonlySet<string> | undefined) => {
    const text = textOf(entry, key);
    return text !== undefined && ids?.has(text) ? text : ANY;
  };
  const hasBegun = (from = '') => !isDay(from) || from <= on;
  const entries = [
    ...entriesOf(draft, 'positions').filter(({ entry }) => hasBegun(textOf(entry, 'from'))),
    ...entriesOf(draft, 'unrecorded'),
  ];
  const given = new Set(
    entries.map(({ entry }) => `${id(entry, 'party', known.parties)} ${id(entry, 'question', known.questions)}`),
  );
  return (party, question) => [party, ANY].some((p) => given.has(`${p} ${question}`) || given.has(`${p} ${ANY}`));
}
