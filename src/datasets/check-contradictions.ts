import { isDay, laterDay } from '../domain/day.ts';
import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { plainText } from '../language/plain.ts';
import { isDate, spanOfDate } from './dates.ts';
import {
  type Draft,
  type Entry,
  entriesOf,
  type Fault,
  isEntry,
  type Placed,
  questionsOf,
  textOf,
  textsOf,
} from './draft.ts';
import { quoted } from './quoted.ts';

/** Of a party and a question there is a position by the default day, or one reason why not. */
export function checkUnrecorded(draft: Draft): readonly Fault[] {
  const positions = entriesOf(draft, 'positions');
  const begins = positions.flatMap(({ entry }) => dateOf(entry, 'from')?.first ?? []);
  const given = isEntry(draft.defaults) ? textOf(draft.defaults, 'on') : undefined;
  const on = given ?? begins.reduce(laterDay, '');
  const recorded = new Map(
    positions
      .filter(({ entry }) => (dateOf(entry, 'from')?.first ?? '9') <= on && (dateOf(entry, 'until')?.last ?? on) >= on)
      .map((placed) => [subjectOf(placed.entry), placed]),
  );
  const first = new Map<string, string>();
  return entriesOf(draft, 'unrecorded').flatMap(({ path, entry }) => {
    const subject = subjectOf(entry);
    if (subject === undefined) return [];
    const position = recorded.get(subject);
    const earlier = first.get(subject);
    if (earlier === undefined) first.set(subject, path);
    return [
      ...(earlier === undefined ? [] : [{ path, message: words.unrecorded.twice(subject, earlier) }]),
      ...(position === undefined
        ? []
        : [
            {
              path,
              message: words.unrecorded.recorded(subject, position.path, textOf(position.entry, 'from') ?? ''),
            },
          ]),
    ];
  });
}

function dateOf(entry: Entry, key: string) {
  const date = textOf(entry, key);
  return date !== undefined && isDate(date) ? spanOfDate(date) : undefined;
}

function subjectOf(entry: Entry): string | undefined {
  const [party, question] = [textOf(entry, 'party'), textOf(entry, 'question')];
  return party === undefined || question === undefined ? undefined : words.subject(quoted(party), quoted(question));
}

/** No two entries look the same to a reader: case, accents and invisible signs do not tell them apart. */
export function checkNames(draft: Draft): readonly Fault[] {
  const list = (key: string) => entriesOf(draft, key);
  const poles = questionsOf(draft).map(({ path, entry }) => entriesOf(entry, 'poles', `${path}.`));
  return [
    ...alike(list('parties'), ['name']),
    ...poles.flatMap((both) => [...alike(both, ['label']), ...alike(both, ['text'])]),
  ];
}

/** What may be told apart by where it stands, but hardly by its name. */
export function warnOfNames(draft: Draft): readonly Fault[] {
  const list = (key: string) => entriesOf(draft, key);
  return [
    ...alike(list('parties'), ['short'], words.names.parties),
    ...alike(list('issues'), ['name'], words.names.issues),
    ...alike(questionsOf(draft), ['text'], words.names.questions),
    ...alike(list('events'), ['title', 'date'], words.names.events),
    ...alike(list('statements'), ['paraphrase', 'quote', 'speaker', 'party', 'date', 'source'], words.names.statements),
    ...alike(list('sources'), ['url', 'title', 'date'], words.names.sources),
  ];
}

/** Entries that are alike in all these fields, of which the first, which may not be missing, is named. */
function alike(placed: readonly Placed[], fields: readonly [string, ...string[]], many?: string): readonly Fault[] {
  const first = new Map<string, Placed>();
  return placed.flatMap(({ path, entry }) => {
    const [field] = fields;
    const value = textOf(entry, field);
    if (value === undefined || plainText(value) === '') return [];
    const key = JSON.stringify(fields.map((name) => plainText(textOf(entry, name) ?? '')));
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, { path, entry });
      return [];
    }
    // Two of one id are a fault already.
    const id = textOf(entry, 'id');
    if (id !== undefined && id === textOf(earlier.entry, 'id')) return [];
    const others = fields.slice(1).filter((name) => textOf(entry, name) !== undefined);
    const message =
      others.length === 0
        ? words.names.alike(earlier.path, quoted(value))
        : words.names.alikeIn(earlier.path, others, quoted(value));
    return [{ path: `${path}.${field}`, message, ...(many === undefined ? {} : { many }) }];
  });
}

/** Nothing is printed before it is said. */
export function warnOfSources(draft: Draft): readonly Fault[] {
  const printed = new Map(entriesOf(draft, 'sources').map(({ entry }) => [textOf(entry, 'id'), entry]));
  return entriesOf(draft, 'statements').flatMap(({ path, entry }) => {
    const source = printed.get(textOf(entry, 'source') ?? '');
    const [said, on] = [dateOf(entry, 'date'), source && dateOf(source, 'date')];
    if (said === undefined || on === undefined || on.last >= said.first) return [];
    const message = words.printed(textOf(source ?? {}, 'date') ?? '', textOf(entry, 'date') ?? '');
    return [{ path: `${path}.source`, message, many: words.manyPrinted }];
  });
}

/** Nothing is named twice in one list. */
export function checkRepeats(draft: Draft): readonly Fault[] {
  const within = (list: string, key: string) =>
    entriesOf(draft, list).flatMap(({ path, entry }) =>
      textsOf(entry, key).flatMap((id, index, ids) => {
        const earlier = ids.indexOf(id);
        if (id === undefined || earlier === index) return [];
        return [{ path: `${path}.${key}[${index}]`, message: words.ids.twice(quoted(id)) }];
      }),
    );
  return [...within('positions', 'evidence'), ...within('events', 'issues')];
}

/** Nothing is of a later day than the version of the file that records it. */
export function checkVersion(draft: Draft): readonly Fault[] {
  const version = textOf(draft, 'version');
  if (version === undefined || !isDay(version)) return [];
  const fields = { positions: 'from', statements: 'date', sources: 'date', events: 'date', revisions: 'date' };
  const dated = [
    ...Object.entries(fields).flatMap(([list, key]) =>
      entriesOf(draft, list).map(({ path, entry }) => ({ path: `${path}.${key}`, on: textOf(entry, key) })),
    ),
    ...(isEntry(draft.defaults) ? [{ path: 'defaults.on', on: textOf(draft.defaults, 'on') }] : []),
  ];
  return dated.flatMap(({ path, on }) =>
    on === undefined || !isDate(on) || spanOfDate(on).first <= version
      ? []
      : [{ path, message: words.late(on, version) }],
  );
}
