import type { Weights } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type IsoDate, SOURCE_KINDS, type SourceKind } from '../domain/dataset-file.ts';
import { isDay } from '../domain/day.ts';
import { STATUSES, type Status } from '../domain/measures/status.ts';
import type { LinkSaying } from '../language/links.ts';
import { speakerId } from '../language/plain.ts';
import type { ParsedParam } from './parsed-param.ts';
import { weights, writtenWeights } from './weights.ts';

interface FieldSpec<K extends string, T> {
  readonly key: K;
  readonly parse: (text: string, dataset: Dataset) => ParsedParam<T>;
  readonly format: (value: T) => string;
  readonly default: (dataset: Dataset) => T;
  readonly keeps?: Keeping;
}

/**
 * How far a choice goes with the reader from view to view: to every view, to those that show it, or to none, since what
 * is searched is another thing on another view.
 */
type Keeping = 'everywhere' | 'shown' | 'here';

interface FieldCodec<K extends string, T> {
  readonly key: K;
  readonly keeps: Keeping;
  readonly default: (dataset: Dataset) => T;
  readonly read: (text: string, dataset: Dataset) => { readonly value: T; readonly problems: readonly LinkSaying[] };
  /** The text of the field in an address; undefined where it has its default value. */
  readonly write: (choices: Readonly<Record<K, T>>, dataset: Dataset) => string | undefined;
}

/** A stretch of time, both ends included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How issues and questions are ordered. */
export const SORTS = ['edited', 'agreement', 'divergence', 'name', 'moved'] as const;
export type Sort = (typeof SORTS)[number];

/** How the parties of a matrix are ordered. */
export const ORDERS = ['edited', 'likeness'] as const;
export type Order = (typeof ORDERS)[number];

/** Whether the other parties are drawn faintly into the charts. */
const OTHERS = ['none', 'all'] as const;
type Others = (typeof OTHERS)[number];

/** The parts of a view that another page can show by themselves: axes, a chart over time, a quotation. */
export const EMBED_PARTS = ['axis', 'chart', 'quote'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];
/** What is shown in a frame: the whole view with its controls, or a part of it without any. */
export type Embed = 'view' | EmbedPart;

/** Everything an address can say, in the order in which it says it. Default values are left out. */
export const CODECS = [
  // The pair.
  codec({
    key: 'a',
    parse: party,
    format: String,
    default: (dataset) => dataset.defaults.pair[0],
    keeps: 'everywhere',
  }),
  codec({
    key: 'b',
    parse: party,
    format: String,
    default: (dataset) => dataset.defaults.pair[1],
    keeps: 'everywhere',
  }),
  // The day at which the world is looked at.
  codec({ key: 'on', parse: day, format: String, default: (dataset) => dataset.defaults.on, keeps: 'everywhere' }),
  // The earlier day it is compared with; undefined for the usual one, a year before.
  codec({
    key: 'since',
    parse: (text, dataset): ParsedParam<IsoDate | undefined> => (text === '' ? found(undefined) : day(text, dataset)),
    format: (value) => value ?? '',
    default: () => undefined,
    keeps: 'everywhere',
  }),
  // Issues to keep; none keeps all.
  codec({
    key: 'issues',
    parse: (text, dataset) => idList(text, [...dataset.issueById.keys()]),
    format: (ids) => ids.join('~'),
    default: (): readonly string[] => [],
  }),
  // Statuses to keep; none keeps all.
  codec({
    key: 'show',
    parse: (text) => idList(text, STATUSES),
    format: (ids) => ids.join('~'),
    default: (): readonly Status[] => [],
  }),
  codec({ key: 'sort', parse: oneOf(SORTS), format: String, default: (): Sort => 'edited' }),
  codec({ key: 'order', parse: oneOf(ORDERS), format: String, default: (): Order => 'edited' }),
  codec({ key: 'q', parse: (text) => found(searchText(text)), format: String, default: () => '', keeps: 'here' }),
  // Questions whose evidence is unfolded.
  codec({
    key: 'open',
    parse: (text, dataset) => idList(text, [...dataset.questionById.keys()]),
    format: (ids) => ids.join('~'),
    default: (): readonly string[] => [],
  }),
  codec({ key: 'w', parse: weights, format: writtenWeights, default: (): Weights => ({}), keeps: 'everywhere' }),
  // The stretch of time that charts of positions show and statements are from; undefined for the whole record.
  codec({
    key: 'span',
    parse: span,
    format: (value) => (value === undefined ? '' : `${value.from}..${value.to}`),
    default: () => undefined,
    keeps: 'here',
  }),
  // The statement that is read beside its mark on a chart.
  oneId('read', (id, dataset) => dataset.statementById.has(id)),
  // `all` draws the other parties faintly into the charts.
  codec({ key: 'others', parse: oneOf(OTHERS), format: String, default: (): Others => 'none' }),
  // Inside another page’s frame: the view alone, or one part. Written bare, `?embed`, for the view: whoever pastes it by hand need
  // not know a value. A part that the view has is written into the path, since its page is written by the build.
  codec({
    key: 'embed',
    parse: embedded,
    format: (what) => (what === undefined ? '0' : what === 'view' ? '' : what),
    default: (): Embed | undefined => undefined,
    keeps: 'everywhere',
  }),
  // Parties whose statements are kept; none keeps all.
  codec({
    key: 'by',
    parse: (text, dataset) => idList(text, [...dataset.partyById.keys()]),
    format: (ids) => ids.join('~'),
    default: (): readonly string[] => [],
  }),
  // The one speaker, question and source whose statements are kept.
  oneId(
    'speaker',
    (id, dataset) => dataset.statements.some(({ speaker }) => speakerId(speaker) === id),
    // Links of days when a stroke was kept still name their speaker.
    speakerId,
  ),
  oneId('question', (id, dataset) => dataset.questionById.has(id)),
  codec({
    key: 'kind',
    parse: (text) => idList(text, SOURCE_KINDS),
    format: (ids) => ids.join('~'),
    default: (): readonly SourceKind[] => [],
  }),
  oneId('source', (id, dataset) => dataset.sourceById.has(id)),
  // Keeps only what is quoted in the speaker’s own words.
  yesOrNo('quoted'),
  // Unfolds what a list has beyond its first rows.
  yesOrNo('whole', 'here'),
  // What is shown in place of the site’s own dataset: the address of a file, or a draft of this device.
  codec({
    key: 'model',
    parse: (text): ParsedParam<string | undefined> => found(text === '' ? undefined : text),
    format: (address) => address ?? '',
    default: () => undefined,
    keeps: 'everywhere',
  }),
] as const;

type Field = (typeof CODECS)[number];

/** What a reader can choose; each of these has a key in the address. */
export type Choices = { readonly [F in Field as F['key']]: ReturnType<F['default']> };

/** True for an object that has every choice. */
export function isEveryChoice(value: object): value is Choices {
  return CODECS.every(({ key }) => key in value);
}

function codec<K extends string, T>({
  key,
  parse,
  format,
  keeps = 'shown',
  ...spec
}: FieldSpec<K, T>): FieldCodec<K, T> {
  return {
    key,
    keeps,
    default: spec.default,
    read(text, dataset) {
      const { value, problems } = parse(text, dataset);
      return { value: value ?? spec.default(dataset), problems };
    },
    write(choices, dataset) {
      const text = format(choices[key]);
      return text === format(spec.default(dataset)) ? undefined : text;
    },
  };
}

/** A field that names one thing of the dataset, or none. */
function oneId<K extends string>(
  key: K,
  isKnown: (id: string, dataset: Dataset) => boolean,
  idOf: (text: string) => string = String,
) {
  const parse = (text: string, dataset: Dataset): ParsedParam<string | undefined> => {
    const id = idOf(text);
    if (text === '' || isKnown(id, dataset)) return found(text === '' ? undefined : id);
    return unusable((say) => say.meaningless(text));
  };
  return codec({ key, parse, format: (id) => id ?? '', default: () => undefined });
}

/** A choice that is made or not: `yes`, or nothing. */
function yesOrNo<K extends string>(key: K, keeps?: Keeping) {
  const parse = (text: string): ParsedParam<boolean> =>
    text === '' || text === 'yes' ? found(text === 'yes') : unusable((say) => say.meaningless(text));
  return codec({ key, parse, format: (is) => (is ? 'yes' : ''), default: () => false, ...(keeps && { keeps }) });
}

function found<T>(value: T): ParsedParam<T> {
  return { value, problems: [] };
}

function unusable(problem: LinkSaying): ParsedParam<never> {
  return { value: undefined, problems: [problem] };
}

function party(text: string, dataset: Dataset): ParsedParam<string> {
  if (dataset.partyById.has(text)) return found(text);
  return unusable((say) => say.meaningless(text));
}

function day(text: string, dataset: Dataset): ParsedParam<IsoDate> {
  const { start, end } = dataset.span;
  if (!isDay(text)) return unusable((say) => say.noDate(text));
  if (text >= start && text <= end) return found(text);
  return unusable((say) => say.outside(text, start, end));
}

function span(text: string, dataset: Dataset): ParsedParam<Span | undefined> {
  if (text === '') return found(undefined);
  const [from = '', to = ''] = text.split('..');
  const problems = [...day(from, dataset).problems, ...(from === to ? [] : day(to, dataset).problems)];
  if (problems.length > 0) return { value: undefined, problems };
  return from <= to ? found({ from, to }) : unusable((say) => say.backwards(text));
}

function embedded(text: string): ParsedParam<Embed | undefined> {
  if (text === '' || text === '1') return found('view');
  if (text === '0') return found(undefined);
  const part = EMBED_PARTS.find((id) => id === text);
  return part === undefined ? unusable((say) => say.meaningless(text)) : found(part);
}

function oneOf<T extends string>(known: readonly T[]) {
  return (text: string): ParsedParam<T> => {
    const value = known.find((id) => id === text);
    return value === undefined ? unusable((say) => say.meaningless(text)) : found(value);
  };
}

function idList<T extends string>(text: string, known: readonly T[]): ParsedParam<readonly T[]> {
  const named = [...new Set(text.split('~').filter((id) => id !== ''))];
  return {
    value: named.flatMap((id) => known.find((candidate) => candidate === id) ?? []),
    problems: named.filter((id) => !known.some((k) => k === id)).map((id) => (say) => say.meaningless(id)),
  };
}

const SEARCH_LENGTH = 200;

/** A search as it is kept: without leading blanks, not endless, no character broken in two. */
export function searchText(text: string): string {
  return [...text.trimStart()]
    .slice(0, SEARCH_LENGTH)
    .join('')
    .replaceAll(/\p{Surrogate}/gu, '');
}
