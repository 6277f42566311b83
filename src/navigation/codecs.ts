import type { Weights } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type IsoDate, SOURCE_KINDS } from '../domain/dataset-file.ts';
import { isDay, longDay } from '../domain/day.ts';
import { STATUSES } from '../domain/measures/status.ts';
import { speakerId } from '../language/plain.ts';
import { type Choices, SEEN_ON, SORTS, searchText, type ViewId } from './view-state.ts';

/** What came of reading a field: its value, undefined for the default, and words for each part that was of no use. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly problems: readonly string[];
}

interface FieldSpec<K extends keyof Choices> {
  readonly key: K;
  readonly parse: (text: string, dataset: Dataset) => Read<Choices[K]>;
  readonly format: (value: Choices[K]) => string;
  readonly default: (dataset: Dataset) => Choices[K];
}

/** A field with its type sealed in, so that fields of different types stand in one table. */
export interface FieldCodec {
  readonly key: keyof Choices;
  /** Whether the field changes what is seen on a view; where it does not, it is neither read nor written. */
  readonly isSeenOn: (view: ViewId) => boolean;
  readonly read: (text: string, dataset: Dataset) => Read<Partial<Choices>>;
  /** The text of the field in an address; undefined where it has its default value. */
  readonly write: (choices: Choices, dataset: Dataset) => string | undefined;
}

const STATUS_IDS = STATUSES.map((status) => status.id);

/** Everything an address can say, in the order in which it says it. Default values are left out. */
export const CODECS: readonly FieldCodec[] = [
  codec({ key: 'a', parse: party, format: String, default: (dataset) => dataset.defaults.pair[0] }),
  codec({ key: 'b', parse: party, format: String, default: (dataset) => dataset.defaults.pair[1] }),
  codec({ key: 'on', parse: day, format: String, default: (dataset) => dataset.defaults.on }),
  codec({
    key: 'since',
    parse: (text, dataset) => (text === '' ? found(undefined) : day(text, dataset)),
    format: (value) => value ?? '',
    default: () => undefined,
  }),
  codec({
    key: 'issues',
    parse: (text, dataset) => idList(text, [...dataset.issueById.keys()], 'issue'),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  codec({
    key: 'show',
    parse: (text) => idList(text, STATUS_IDS, 'status'),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  codec({ key: 'sort', parse: sort, format: String, default: () => 'edited' }),
  codec({ key: 'q', parse: (text) => found(searchText(text)), format: String, default: () => '' }),
  codec({
    key: 'open',
    parse: (text, dataset) => idList(text, [...dataset.questionById.keys()], 'question'),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  codec({ key: 'w', parse: weights, format: writtenWeights, default: () => ({}) }),
  codec({
    key: 'span',
    parse: span,
    format: (value) => (value === undefined ? '' : `${value.from}..${value.to}`),
    default: () => undefined,
  }),
  oneId('read', (id, dataset) => dataset.statementById.has(id), 'statement'),
  codec({ key: 'others', parse: others, format: String, default: () => 'none' }),
  // Written bare, `?embed`: whoever pastes it by hand need not know a value.
  codec({ key: 'embed', parse: flag, format: (isOn) => (isOn ? '' : '0'), default: () => false }),
  codec({
    key: 'by',
    parse: (text, dataset) => idList(text, [...dataset.partyById.keys()], 'party'),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  oneId('speaker', (id, dataset) => dataset.statements.some(({ speaker }) => speakerId(speaker) === id), 'speaker'),
  oneId('question', (id, dataset) => dataset.questionById.has(id), 'question'),
  codec({
    key: 'kind',
    parse: (text) => idList(text, SOURCE_KINDS, 'kind of source'),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  oneId('source', (id, dataset) => dataset.sourceById.has(id), 'source'),
  codec({ key: 'quoted', parse: quoted, format: (is) => (is ? 'yes' : ''), default: () => false }),
];

function codec<K extends keyof Choices>(spec: FieldSpec<K>): FieldCodec {
  const { key, parse, format } = spec;
  return {
    key,
    isSeenOn: (view) => SEEN_ON[key].includes(view),
    read(text, dataset) {
      const { value, problems } = parse(text, dataset);
      return { value: { [key]: value ?? spec.default(dataset) }, problems };
    },
    write(choices, dataset) {
      const text = format(choices[key]);
      return text === format(spec.default(dataset)) ? undefined : text;
    },
  };
}

/** A field that names one thing of the dataset, or none. */
function oneId(
  key: 'read' | 'speaker' | 'question' | 'source',
  isKnown: (id: string, dataset: Dataset) => boolean,
  noun: string,
): FieldCodec {
  const parse = (text: string, dataset: Dataset) =>
    text === '' || isKnown(text, dataset)
      ? found(text === '' ? undefined : text)
      : { value: undefined, problems: [`there is no ${noun} “${text}”`] };
  return codec({ key, parse, format: (id) => id ?? '', default: () => undefined });
}

function found<T>(value: T): Read<T> {
  return { value, problems: [] };
}

function party(text: string, dataset: Dataset): Read<string> {
  if (dataset.partyById.has(text)) return found(text);
  return { value: undefined, problems: [`“${text}” is no party of this dataset`] };
}

function day(text: string, dataset: Dataset): Read<IsoDate> {
  const { start, end } = dataset.span;
  if (!isDay(text)) return { value: undefined, problems: [`“${text}” is no date like 2015-12-15`] };
  if (text >= start && text <= end) return found(text);
  return {
    value: undefined,
    problems: [`${longDay(text)} lies outside this dataset, ${longDay(start)} to ${longDay(end)}`],
  };
}

function span(text: string, dataset: Dataset): Read<Choices['span']> {
  if (text === '') return found(undefined);
  const [from = '', to = ''] = text.split('..');
  const problems = [...new Set([...day(from, dataset).problems, ...day(to, dataset).problems])];
  if (problems.length > 0) return { value: undefined, problems };
  return from <= to ? found({ from, to }) : { value: undefined, problems: [`“${text}” does not run forward in time`] };
}

function others(text: string): Read<Choices['others']> {
  if (text === 'none' || text === 'all') return found(text);
  return { value: undefined, problems: [`“${text}” is neither “all” nor “none”`] };
}

function flag(text: string): Read<boolean> {
  if (text === '' || text === '1') return found(true);
  if (text === '0') return found(false);
  return { value: undefined, problems: [`“${text}” is neither 1 nor 0`] };
}

function quoted(text: string): Read<boolean> {
  if (text === '' || text === 'yes') return found(text === 'yes');
  return { value: undefined, problems: [`“${text}” is not “yes”`] };
}

function sort(text: string): Read<Choices['sort']> {
  const known = SORTS.find((candidate) => candidate.id === text);
  if (known !== undefined) return found(known.id);
  return { value: undefined, problems: [`“${text}” is no way to sort`] };
}

function idList<T extends string>(text: string, known: readonly T[], noun: string): Read<readonly T[]> {
  const named = [...new Set(text.split('~').filter((id) => id !== ''))];
  return {
    value: named.flatMap((id) => known.find((candidate) => candidate === id) ?? []),
    problems: named.filter((id) => !known.some((k) => k === id)).map((id) => `there is no ${noun} “${id}”`),
  };
}

function weights(text: string, dataset: Dataset): Read<Weights> {
  const value: Record<string, number> = {};
  const problems: string[] = [];
  for (const part of new Set(text.split('~').filter((p) => p !== ''))) {
    const [, question, digits] = /^([a-z0-9-]+)\.(\d(?:\.\d)?)$/.exec(part) ?? [];
    if (question === undefined || !dataset.questionById.has(question))
      problems.push(`“${part}” is no weight of a question`);
    else if (Number(digits) !== 1) value[question] = Number(digits);
  }
  return { value, problems };
}

function writtenWeights(value: Weights): string {
  return Object.entries(value)
    .toSorted(([x], [y]) => (x < y ? -1 : 1))
    .map(([question, weight]) => `${question}.${weight}`)
    .join('~');
}
