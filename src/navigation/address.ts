import { type Dataset, voiceOf } from '../domain/dataset.ts';
import { isOwnPast } from '../domain/facts/selection.ts';
import type { LinkSaying } from '../language/links.ts';
import { brandOf } from '../language/site.ts';
import { type Choices, CODECS, EMBED_PARTS, type EmbedPart } from './codecs.ts';
import type { Place, ViewId } from './place.ts';
import type { Page, Route } from './route.ts';
import {
  type Address,
  type AddressUpgrader,
  type Notice,
  UPGRADERS,
  upgradeAddress,
  VERSION_KEY,
  versioned,
} from './upgrade.ts';
import { defaultState, type ViewState } from './view-state.ts';

export interface ParsedAddress {
  readonly state: ViewState;
  readonly notices: readonly Notice[];
}

/** A part of a page as a page of its own. */
export interface PartPage extends Page {
  readonly part: EmbedPart;
}

/** The addresses of a site: what they mean, and which pages there are. */
export interface Navigation {
  readonly routes: readonly Route[];
  readonly routeOf: (view: ViewId) => Route;
  /** The state of an address. Total: a bad value becomes its default and a notice. */
  readonly parseAddress: (address: Address, dataset: Dataset) => ParsedAddress;
  /**
   * The address of a state: the inverse of `parseAddress`. Defaults are left out, the order is fixed. `around` is the query
   * that the reader has in the address bar: what is not ours in it is kept there, and left out of all that is shared.
   */
  readonly formatAddress: (state: ViewState, dataset: Dataset, around?: string) => Address;
  /** The path of a place, relative to the site: `issues/sanctions/`. */
  readonly pathOf: (place: Place) => string;
  /** Every page there is. */
  readonly allPages: (dataset: Dataset) => readonly Page[];
  /** The pages of the parts that other pages embed: each below the page that it is a part of. */
  readonly allParts: (dataset: Dataset) => readonly PartPage[];
  /** The parts of a view, the one that stands for it first. */
  readonly partsOf: (view: ViewId) => readonly EmbedPart[];
  /** What a state shows in one line, as the browser’s tab and search results have it. */
  readonly captionOf: (dataset: Dataset, state: ViewState) => string;
  /** The title of a page, as navigation shows it. */
  readonly titleOf: (dataset: Dataset, place: Place) => string;
  /** Whether a choice changes what is seen on a view; where it does not, it is neither read nor written. */
  readonly shows: (view: ViewId, field: keyof Choices) => boolean;
  /** The state on arrival at another view: what was chosen for views that it is not is left behind. */
  readonly arrived: (before: ViewState, after: ViewState, dataset: Dataset) => ViewState;
}

/** The addresses of a site with these views; the upgraders are the site’s own save in tests. */
export function createNavigation(
  routes: readonly Route[],
  upgraders: readonly AddressUpgrader[] = UPGRADERS,
): Navigation {
  const byView = new Map(routes.map((route) => [route.view, route]));
  const routeOf = (view: ViewId) => {
    const route = byView.get(view);
    if (route === undefined) throw new Error(`There is no view “${view}”.`);
    return route;
  };
  const titleOf = (dataset: Dataset, place: Place) =>
    routeOf(place.view).pageOf(place, dataset)?.title ?? brandOf(dataset);
  const pathOf = (place: Place) => routeOf(place.view).pathOf(place) ?? '';
  const partsOf = (view: ViewId) => routeOf(view).parts ?? [];
  const fieldsOf = (view: ViewId): readonly string[] => [...routeOf(view).fields, ...ON_EVERY_VIEW];
  const shown = (view: ViewId) => CODECS.filter(({ key }) => fieldsOf(view).includes(key));
  return {
    routes,
    routeOf,
    pathOf,
    shows: (view, field) => fieldsOf(view).includes(field),
    allPages: (dataset) => routes.flatMap((route) => route.pages(dataset)),
    allParts: (dataset) =>
      routes.flatMap((route) =>
        route
          .pages(dataset)
          .flatMap((page) => partsOf(route.view).map((part) => ({ ...page, path: partPath(page.path, part), part }))),
      ),
    partsOf,
    titleOf,
    captionOf(dataset, state) {
      const title = routeOf(state.place.view).pageOf(state.place, dataset)?.short ?? brandOf(dataset);
      return routeOf(state.place.view).caption?.(state, dataset, title) ?? title;
    },
    parseAddress(written, dataset) {
      const { address, notices: upgraded } = upgradeAddress(written, upgraders);
      const { place, part, notices } = parsePlace(address.path, routes, dataset);
      const params = new URLSearchParams(address.search);
      if (part !== undefined) params.set('embed', part);
      let state = defaultState(dataset, place);
      const found: Notice[] = [...upgraded, ...notices];
      for (const codec of shown(place.view)) {
        const text = params.get(codec.key);
        if (text === null) continue;
        const { value, problems } = codec.read(text, dataset);
        state = { ...state, [codec.key]: value };
        const which = codec.write(state, dataset) === undefined ? 'unused' : 'usedInPart';
        found.push(
          ...problems.map(
            (problem, at): Notice => ({
              id: `${codec.key} ${at}`,
              message: (say) => say[which](codec.key, problem(say)),
            }),
          ),
        );
      }
      return withTwoParties({ state, notices: found }, params, dataset);
    },
    formatAddress(state, dataset, around = '') {
      const part = partsOf(state.place.view).find((id) => id === state.embed);
      const own = shown(state.place.view).flatMap((codec) => {
        if (part !== undefined && codec.key === 'embed') return [];
        const text = codec.write(state, dataset);
        return text === undefined ? [] : [text === '' ? codec.key : `${codec.key}=${encoded(text)}`];
      });
      const query = versioned([...own, ...foreignIn(around)], upgraders).join('&');
      return { path: partPath(pathOf(state.place), part), search: query === '' ? '' : `?${query}` };
    },
    arrived(before, after, dataset) {
      const fields = fieldsOf(after.place.view);
      const isElsewhere = before.place.view !== after.place.view;
      const left = CODECS.filter(
        ({ key, keeps }) =>
          keeps !== 'everywhere' &&
          (!fields.includes(key) || (isElsewhere && keeps === 'here' && after[key] === before[key])),
      );
      return { ...after, ...Object.fromEntries(left.map((codec) => [codec.key, codec.default(dataset)])) };
    },
  };
}

/** What is shown is of another dataset on whatever view. */
const ON_EVERY_VIEW = ['model'] as const;

function partPath(path: string, part: EmbedPart | undefined): string {
  return part === undefined ? path : `${path}embed/${part}/`;
}

interface ParsedPlace {
  readonly place: Place;
  readonly part?: EmbedPart | undefined;
  readonly notices: readonly Notice[];
}

function parsePlace(path: string, routes: readonly Route[], dataset: Dataset): ParsedPlace {
  const steps = path.split('/').filter((step) => step !== '' && step !== 'index.html');
  const part = steps.at(-2) === 'embed' ? EMBED_PARTS.find((id) => id === steps.at(-1)) : undefined;
  for (const route of routes) {
    const place = route.placeOf(steps, dataset);
    if (place !== undefined) return { place, notices: [] };
    const whole =
      part !== undefined && route.parts?.includes(part) ? route.placeOf(steps.slice(0, -2), dataset) : undefined;
    if (whole !== undefined) return { place: whole, part, notices: [] };
  }
  const message: LinkSaying = (say) => say.noPage(steps.join('/'));
  return { place: defaultState(dataset).place, notices: [{ id: 'path', message }] };
}

/** The parameters of a query that are not ours, as written. */
function foreignIn(search: string): readonly string[] {
  const isOurs = (key: string) => key === VERSION_KEY || CODECS.some((codec) => codec.key === key);
  return search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && ![...new URLSearchParams(part).keys()].some(isOurs));
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
  const message: LinkSaying = (say) => say.withItself(voice(state.a), voice(other));
  return { state: { ...state, b: other }, notices: [...notices, { id: 'pair', message }] };
}

/** Percent-encoding that leaves alone what is legible and safe in a query, but for a last sign that a messenger would take for its sentence’s. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll("'", '%27')
    .replace(/[^\w-]$/, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
