import type { Weights } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { IsoDate, SourceKind } from '../domain/dataset-file.ts';
import type { Status } from '../domain/measures/status.ts';

/** Every view there is. Navigation, addresses and tests iterate this list. */
export const VIEW_IDS = [
  'overview',
  'issue',
  'question',
  'timeline',
  'event',
  'evidence',
  'statement',
  'sources',
  'method',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** Which view, and what it is about. */
export type Place =
  | { readonly view: 'overview' | 'timeline' | 'evidence' | 'sources' | 'method' }
  | { readonly view: 'issue'; readonly issue: string }
  | { readonly view: 'question'; readonly question: string }
  | { readonly view: 'event'; readonly event: string }
  | { readonly view: 'statement'; readonly statement: string };

/** How issues and questions are ordered. */
export const SORTS = [
  { id: 'edited', label: 'As edited' },
  { id: 'agreement', label: 'Most agreement first' },
  { id: 'divergence', label: 'Most divergence first' },
  { id: 'name', label: 'By name' },
  { id: 'moved', label: 'Most moved first' },
] as const;
export type Sort = (typeof SORTS)[number]['id'];

/** What a reader can choose; each of these has a key in the address. */
export interface Choices {
  readonly a: string;
  readonly b: string;
  /** The day at which the world is looked at. */
  readonly on: IsoDate;
  /** The earlier day it is compared with; undefined for the usual one, a year before. */
  readonly since: IsoDate | undefined;
  /** Issues to keep; empty keeps all. */
  readonly issues: readonly string[];
  /** Statuses to keep; empty keeps all. */
  readonly show: readonly Status[];
  readonly sort: Sort;
  readonly q: string;
  /** Questions whose evidence is unfolded. */
  readonly open: readonly string[];
  readonly w: Weights;
  /** The stretch of time that step charts show and statements are from; undefined for the whole record. */
  readonly span: Span | undefined;
  /** The statement that is read beside its mark on a step chart. */
  readonly read: string | undefined;
  /** `all` draws the other parties faintly into the step charts. */
  readonly others: 'none' | 'all';
  /** True inside another page's frame: the view alone, without header and footer. */
  readonly embed: boolean;
  /** Parties whose statements are kept; empty keeps all. */
  readonly by: readonly string[];
  /** The speaker whose statements are kept, as `speakerId` writes the name. */
  readonly speaker: string | undefined;
  /** The question on which statements have to bear. */
  readonly question: string | undefined;
  /** Kinds of source to keep; empty keeps all. */
  readonly kind: readonly SourceKind[];
  /** The one source whose statements are kept. */
  readonly source: string | undefined;
  /** Keeps only what is quoted in the speaker’s own words. */
  readonly quoted: boolean;
}

/** A stretch of time, both ends included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** One question by itself comes to the same whatever it counts. */
const WEIGHING: readonly ViewId[] = ['overview', 'issue', 'timeline', 'method'];
const COMPARING: readonly ViewId[] = [...WEIGHING, 'question'];
const CHARTING: readonly ViewId[] = ['issue', 'question'];

/** On which views a choice changes what is seen: an address has only what its own view shows. */
export const SEEN_ON: { readonly [K in keyof Choices]: readonly ViewId[] } = {
  a: COMPARING,
  b: COMPARING,
  on: COMPARING,
  since: COMPARING,
  issues: ['overview', 'timeline', 'evidence'],
  show: ['overview'],
  sort: ['overview'],
  q: ['overview', 'evidence', 'sources'],
  open: ['overview'],
  w: WEIGHING,
  span: [...CHARTING, 'evidence'],
  read: CHARTING,
  others: CHARTING,
  embed: VIEW_IDS,
  by: ['evidence'],
  speaker: ['evidence'],
  question: ['evidence'],
  kind: ['evidence', 'sources'],
  source: ['evidence'],
  quoted: ['evidence'],
};

/** What holds where the reader has chosen nothing, whatever the dataset. */
const NOTHING_CHOSEN = {
  since: undefined,
  issues: [],
  show: [],
  sort: 'edited',
  q: '',
  open: [],
  w: {},
  span: undefined,
  read: undefined,
  others: 'none',
  embed: false,
  by: [],
  speaker: undefined,
  question: undefined,
  kind: [],
  source: undefined,
  quoted: false,
} as const satisfies Partial<Choices>;

/** All that a reader sees is a function of the dataset and this; all of it is in the address. */
export interface ViewState extends Choices {
  readonly place: Place;
  /** Parameters of the address that are not ours, as written; they are kept. */
  readonly foreign: readonly (readonly [key: string, value: string])[];
}

/** The state of an address without parameters. */
export function defaultState(dataset: Dataset, place: Place = { view: 'overview' }): ViewState {
  return {
    place,
    a: dataset.defaults.pair[0],
    b: dataset.defaults.pair[1],
    on: dataset.defaults.on,
    ...NOTHING_CHOSEN,
    foreign: [],
  };
}

/** Who is compared, when, by what weight and in whose frame stays with the reader from view to view; the rest belongs to its view. */
const STAYS: readonly string[] = ['a', 'b', 'on', 'since', 'w', 'embed'] satisfies readonly (keyof Choices)[];

/** What is searched, and the stretch of time that is shown, are another thing on another view. */
const STAYS_BEHIND: readonly string[] = ['q', 'span'] satisfies readonly (keyof Choices)[];

/** The state on arrival at another view: what was chosen for views that it is not is left behind. */
export function arrivedAt(view: ViewId, state: ViewState): ViewState {
  const nothing: Readonly<Record<string, unknown>> = NOTHING_CHOSEN;
  const isElsewhere = state.place.view !== view;
  const left = Object.entries(SEEN_ON).filter(
    ([key, views]) => !STAYS.includes(key) && (!views.includes(view) || (isElsewhere && STAYS_BEHIND.includes(key))),
  );
  return { ...state, ...Object.fromEntries(left.map(([key]) => [key, nothing[key]])) };
}

const SEARCH_LENGTH = 200;

/** A search as it is kept: without leading blanks, not endless, no character broken in two. */
export function searchText(text: string): string {
  return [...text.trimStart()]
    .slice(0, SEARCH_LENGTH)
    .join('')
    .replaceAll(/\p{Surrogate}/gu, '');
}

/** How many filters narrow the questions shown. */
export function filterCount({ issues, show, q }: Choices): number {
  return (issues.length > 0 ? 1 : 0) + (show.length > 0 ? 1 : 0) + (q === '' ? 0 : 1);
}
