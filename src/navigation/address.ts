import { type Dataset, voiceOf } from '../domain/dataset.ts';
import { isOwnPast } from '../domain/facts/selection.ts';
import { CODECS } from './codecs.ts';
import { type Choices, defaultState, type Place, type ViewState } from './view-state.ts';

/** An address within the site: a path without leading slash, and a query with its question mark or nothing. */
export interface Address {
  readonly path: string;
  readonly search: string;
}

/** Tells the reader that a part of the address could not be used, and what is shown instead. */
export interface Notice {
  /** The parameter or `path`; a notice is shown once for each. */
  readonly id: string;
  readonly message: string;
}

export interface ParsedAddress {
  readonly state: ViewState;
  readonly notices: readonly Notice[];
}

/** The state of an address. Total: a bad value becomes its default and a notice. */
export function parseAddress(address: Address, dataset: Dataset): ParsedAddress {
  const { place, notices } = parsePlace(address.path, dataset);
  const params = new URLSearchParams(address.search);
  let state: ViewState = { ...defaultState(dataset, place), foreign: foreignOf(params) };
  const found: Notice[] = [...notices];
  for (const codec of CODECS) {
    const text = params.get(codec.key);
    if (text === null || !codec.isSeenOn(place.view)) continue;
    const { value, problems } = codec.read(text, dataset);
    state = { ...state, ...value };
    found.push(...problems.map((problem) => notice(codec.key, problem, codec.write(state, dataset) === undefined)));
  }
  return withTwoParties({ state, notices: found }, params, dataset);
}

/** The address of a state: the inverse of {@link parseAddress}. Defaults are left out, the order is fixed. */
export function formatAddress(state: ViewState, dataset: Dataset): Address {
  const own = CODECS.filter((codec) => codec.isSeenOn(state.place.view)).flatMap((codec) => {
    const text = codec.write(state, dataset);
    return text === undefined ? [] : [text === '' ? codec.key : `${codec.key}=${encoded(text)}`];
  });
  const foreign = state.foreign.map(([key, value]) => `${encoded(key)}=${encoded(value)}`);
  const query = [...own, ...foreign].join('&');
  return { path: pathOf(state.place), search: query === '' ? '' : `?${query}` };
}

/** The path of a place, relative to the site: `issues/sanctions/`. */
export function pathOf(place: Place): string {
  switch (place.view) {
    case 'overview':
      return '';
    case 'timeline':
      return 'timeline/';
    case 'method':
      return 'method/';
    case 'evidence':
      return 'evidence/';
    case 'sources':
      return 'evidence/sources/';
    case 'statement':
      return `statements/${place.statement}/`;
    case 'issue':
      return `issues/${place.issue}/`;
    case 'question':
      return `questions/${place.question}/`;
    case 'event':
      return `events/${place.event}/`;
    default:
      return place satisfies never;
  }
}

function parsePlace(path: string, dataset: Dataset): { place: Place; notices: readonly Notice[] } {
  const steps = path.split('/').filter((step) => step !== '' && step !== 'index.html');
  const place = placeOf(steps, dataset);
  if (place !== undefined) return { place, notices: [] };
  const message = `There is no page “${steps.join('/')}” here. This is the Overview.`;
  return { place: { view: 'overview' }, notices: [{ id: 'path', message }] };
}

function placeOf(steps: readonly string[], dataset: Dataset): Place | undefined {
  const [first, id] = steps;
  if (first === undefined) return { view: 'overview' };
  if ((first === 'timeline' || first === 'method' || first === 'evidence') && steps.length === 1)
    return { view: first };
  if (id === undefined || steps.length > 2) return undefined;
  if (first === 'evidence' && id === 'sources') return { view: 'sources' };
  if (first === 'statements' && dataset.statementById.has(id)) return { view: 'statement', statement: id };
  if (first === 'issues' && dataset.issueById.has(id)) return { view: 'issue', issue: id };
  if (first === 'questions' && dataset.questionById.has(id)) return { view: 'question', question: id };
  if (first === 'events' && dataset.eventById.has(id)) return { view: 'event', event: id };
  return undefined;
}

function foreignOf(params: URLSearchParams): ViewState['foreign'] {
  const ours = new Set<string>(CODECS.map((codec) => codec.key));
  return [...params].filter(([key]) => !ours.has(key));
}

function notice(key: keyof Choices, problem: string, isDefault: boolean): Notice {
  const instead = isDefault ? 'The usual view is shown instead.' : 'The rest of the list is kept.';
  return { id: `${key} ${problem}`, message: `The link’s “${key}” could not be used: ${problem}. ${instead}` };
}

/**
 * A party is compared with itself only on another day; else the side that the address did not name, or b where
 * it named both, becomes the default pair's other party.
 */
function withTwoParties(parsed: ParsedAddress, params: URLSearchParams, dataset: Dataset): ParsedAddress {
  const { state, notices } = parsed;
  if (state.a !== state.b || isOwnPast(state)) return parsed;
  const [first, second] = dataset.defaults.pair;
  const other = state.a === second ? first : second;
  const isNamed = (side: 'a' | 'b') => params.get(side) === state[side];
  if (!isNamed('a')) return { state: { ...state, a: other }, notices };
  if (!isNamed('b')) return { state: { ...state, b: other }, notices };
  const voice = (id: string) => voiceOf(dataset.partyById.get(id) ?? { id, name: id, short: id });
  const message = `The link compares ${voice(state.a)} with itself. It is compared with ${voice(other)} instead.`;
  return { state: { ...state, b: other }, notices: [...notices, { id: 'pair', message }] };
}

/** Percent-encoding that leaves alone what is legible and safe in a query. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll("'", '%27');
}
