import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import {
  type Draft,
  entriesOf,
  type Fault,
  hasList,
  idsOf,
  type Placed,
  questionsOf,
  textOf,
  textsOf,
} from './draft.ts';
import { nearest } from './near.ts';
import { quoted } from './quoted.ts';

/** Ids are unique within their kind; question ids across all issues, since positions name them alone. */
export function checkIds(draft: Draft): readonly Fault[] {
  const lists = ['parties', 'issues', 'statements', 'sources', 'events'].map((key) => entriesOf(draft, key));
  return [...lists, questionsOf(draft)].flatMap(doubled);
}

/** Every id that is named is defined. */
export function checkReferences(draft: Draft): readonly Fault[] {
  const known = knownIds(draft);
  const one = (list: string, key: string, kind: Kind) =>
    entriesOf(draft, list).flatMap(({ path, entry }) => {
      const id = textOf(entry, key);
      return isKnown(id, kind, known) ? [] : unknownId(`${path}.${key}`, id, kind, known);
    });
  const many = (list: string, key: string, kind: Kind) =>
    entriesOf(draft, list).flatMap(({ path, entry }) =>
      textsOf(entry, key).flatMap((id, index) => unknownId(`${path}.${key}[${index}]`, id, kind, known)),
    );
  return [
    ...one('positions', 'party', 'parties'),
    ...one('positions', 'question', 'questions'),
    ...many('positions', 'evidence', 'statements'),
    ...one('unrecorded', 'party', 'parties'),
    ...one('unrecorded', 'question', 'questions'),
    ...one('statements', 'party', 'parties'),
    ...one('statements', 'source', 'sources'),
    ...many('events', 'issues', 'issues'),
    ...one('events', 'source', 'sources'),
  ];
}

type Kind = 'parties' | 'issues' | 'questions' | 'statements' | 'sources';
type KnownIds = Readonly<Record<Kind, ReadonlySet<string> | undefined>>;

/** The ids the file defines, by kind; undefined where their list is missing as a whole. */
export function knownIds(draft: Draft): KnownIds {
  const defined = (list: string, placed: readonly Placed[]) => (hasList(draft, list) ? idsOf(placed) : undefined);
  return {
    parties: defined('parties', entriesOf(draft, 'parties')),
    issues: defined('issues', entriesOf(draft, 'issues')),
    questions: defined('issues', questionsOf(draft)),
    statements: defined('statements', entriesOf(draft, 'statements')),
    sources: defined('sources', entriesOf(draft, 'sources')),
  };
}

/** The fault that an id is named which the file does not define; none where its list is missing as a whole. */
export function unknownId(path: string, id: string | undefined, kind: Kind, known: KnownIds): readonly Fault[] {
  if (id === undefined || isKnown(id, kind, known)) return [];
  const meant = nearest(id, known[kind] ?? []);
  const message =
    meant === undefined
      ? words.ids.unknown({ list: kind }, quoted(id))
      : words.ids.meant({ list: kind }, quoted(id), quoted(meant));
  return [{ path, message }];
}

function isKnown(id: string | undefined, kind: Kind, known: KnownIds): boolean {
  return id === undefined || (known[kind]?.has(id) ?? true);
}

function doubled(placed: readonly Placed[]): readonly Fault[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ path, entry }) => {
    const id = textOf(entry, 'id');
    if (id === undefined) return [];
    // Of one look, however its accents are written.
    const look = id.normalize();
    const earlier = first.get(look);
    if (earlier !== undefined) return [{ path: `${path}.id`, message: words.ids.taken(quoted(id), earlier) }];
    first.set(look, path);
    return [];
  });
}
