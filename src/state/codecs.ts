import type { Model } from '../domain/catalogue.ts';
import type { Weights } from '../domain/comparison.ts';
import { isDay, longDay } from '../domain/day.ts';
import { STATUSES } from '../domain/measures/status.ts';
import type { IsoDate } from '../domain/model.ts';
import { type Choices, SORTS, searchText, VIEW_IDS, type ViewId } from './view-state.ts';

/** What came of reading a field: its value, undefined for the default, and words for each part that was of no use. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly problems: readonly string[];
}

interface FieldSpec<K extends keyof Choices> {
  readonly key: K;
  /** The views on which the field changes what is seen; elsewhere it is neither read nor written. */
  readonly views: readonly ViewId[];
  readonly parse: (text: string, model: Model) => Read<Choices[K]>;
  readonly format: (value: Choices[K]) => string;
  readonly default: (model: Model) => Choices[K];
}

/** A field with its type sealed in, so that fields of different types stand in one table. */
export interface FieldCodec {
  readonly key: keyof Choices;
  readonly views: readonly ViewId[];
  readonly read: (text: string, model: Model) => Read<Partial<Choices>>;
  /** The text of the field in an address; undefined where it has its default value. */
  readonly write: (choices: Choices, model: Model) => string | undefined;
}

const EVERYWHERE: readonly ViewId[] = VIEW_IDS;
const OVERVIEW: readonly ViewId[] = ['overview'];

/** Everything an address can say, in the order in which it says it. Default values are left out. */
export const CODECS: readonly FieldCodec[] = [
  codec({ key: 'a', views: EVERYWHERE, parse: party, format: String, default: (model) => model.defaults.pair[0] }),
  codec({ key: 'b', views: EVERYWHERE, parse: party, format: String, default: (model) => model.defaults.pair[1] }),
  codec({ key: 'on', views: EVERYWHERE, parse: day, format: String, default: (model) => model.defaults.on }),
  codec({
    key: 'since',
    views: EVERYWHERE,
    parse: (text, model) => (text === '' ? found(undefined) : day(text, model)),
    format: (value) => value ?? '',
    default: () => undefined,
  }),
  codec({
    key: 'issues',
    views: OVERVIEW,
    parse: (text, model) => idList(text, [...model.issueById.keys()], 'issue'),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  codec({
    key: 'show',
    views: OVERVIEW,
    parse: (text) =>
      idList(
        text,
        STATUSES.map((status) => status.id),
        'status',
      ),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  codec({ key: 'sort', views: OVERVIEW, parse: sort, format: String, default: () => 'edited' }),
  codec({ key: 'q', views: OVERVIEW, parse: (text) => found(searchText(text)), format: String, default: () => '' }),
  codec({
    key: 'open',
    views: OVERVIEW,
    parse: (text, model) => idList(text, [...model.questionById.keys()], 'question'),
    format: (ids) => ids.join('~'),
    default: () => [],
  }),
  codec({ key: 'w', views: EVERYWHERE, parse: weights, format: writtenWeights, default: () => ({}) }),
];

function codec<K extends keyof Choices>(spec: FieldSpec<K>): FieldCodec {
  const { key, views, parse, format } = spec;
  return {
    key,
    views,
    read(text, model) {
      const { value, problems } = parse(text, model);
      return { value: { [key]: value ?? spec.default(model) }, problems };
    },
    write(choices, model) {
      const text = format(choices[key]);
      return text === format(spec.default(model)) ? undefined : text;
    },
  };
}

function found<T>(value: T): Read<T> {
  return { value, problems: [] };
}

function party(text: string, model: Model): Read<string> {
  if (model.partyById.has(text)) return found(text);
  return { value: undefined, problems: [`“${text}” is no party of this model`] };
}

function day(text: string, model: Model): Read<IsoDate> {
  const { start, end } = model.span;
  if (!isDay(text)) return { value: undefined, problems: [`“${text}” is no date like 2015-12-15`] };
  if (text >= start && text <= end) return found(text);
  return {
    value: undefined,
    problems: [`${longDay(text)} lies outside this model, ${longDay(start)} to ${longDay(end)}`],
  };
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

function weights(text: string, model: Model): Read<Weights> {
  const value: Record<string, number> = {};
  const problems: string[] = [];
  for (const part of new Set(text.split('~').filter((p) => p !== ''))) {
    const [, question, digits] = /^([a-z0-9-]+)\.(\d(?:\.\d)?)$/.exec(part) ?? [];
    if (question === undefined || !model.questionById.has(question))
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
