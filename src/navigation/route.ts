import type { Dataset } from '../domain/dataset.ts';
import { TITLE_ROOM } from '../language/opening.ts';
import { toldApart } from '../language/page-title.ts';
import type { Choices, EmbedPart } from './codecs.ts';
import type { Place, ViewId } from './place.ts';
import type { ViewState } from './view-state.ts';

/** A page of the site: one that has an address of its own. */
export interface Page {
  readonly place: Place;
  /** Under `/` for the site’s first page, else relative to it: `issues/sanctions/`. */
  readonly path: string;
  /** Its name, alone among those of its view. */
  readonly title: string;
  /** The same as far as search results show a title, alone as well. */
  readonly short: string;
}

/** How a view is found: its name, its addresses and its pages. */
export interface Route {
  readonly view: ViewId;
  readonly label: string;
  /** The entry of the navigation that leads to it: its own, or that of the view it is reached from. */
  readonly entry: ViewId;
  /** Led to from the foot of every page, since few readers need it: the way to the picture is short. */
  readonly isAtFoot?: boolean;
  /** The choices that change what is seen on it: an address has only what its own view shows. */
  readonly fields: readonly (keyof Choices)[];
  /** The parts that can be shown by themselves, each on a page of its own below the view’s: `embed/axis/`. */
  readonly parts?: readonly EmbedPart[];
  /** The first step of the paths of its pages: `issues`; nothing for the site’s first page. */
  readonly folder: string;
  /** The path of one of its places; undefined for a place of another view. */
  readonly pathOf: (place: Place) => string | undefined;
  /** The place of a path, given in its steps; undefined where it leads elsewhere. */
  readonly placeOf: (steps: readonly string[], dataset: Dataset) => Place | undefined;
  /** What it shows in one line, for the tab and search results; by itself the title of the page. */
  readonly caption?: (state: ViewState, dataset: Dataset, title: string) => string;
  /** The issue that one of its places belongs to, by its id. */
  readonly issueOf?: (place: Place, dataset: Dataset) => string | undefined;
  readonly pages: (dataset: Dataset) => readonly Page[];
  /** One of its pages; undefined where the dataset does not have it. */
  readonly pageOf: (place: Place, dataset: Dataset) => Page | undefined;
}

type Named = Pick<Route, 'label' | 'entry' | 'isAtFoot' | 'fields' | 'caption' | 'issueOf'>;

interface OnePage extends Named {
  readonly place: Place;
  readonly path: string;
}

/** The route of a view with one page, whose title is the name of the view. */
export function onePage({ place, path, ...named }: OnePage): Route {
  const page: Page = { place, path, title: named.label, short: named.label };
  return {
    ...named,
    view: place.view,
    folder: path.split('/')[0] ?? '',
    pathOf: ({ view }) => (view === place.view ? path : undefined),
    placeOf: (steps) => (steps.map((step) => `${step}/`).join('') === path ? place : undefined),
    pages: () => [page],
    pageOf: ({ view }) => (view === place.view ? page : undefined),
  };
}

interface ManyPages<T> extends Named {
  readonly view: ViewId;
  readonly folder: string;
  readonly placeOf: (id: string) => Place;
  /** The id in a place of the view. */
  readonly idOf: (place: Place) => string | undefined;
  readonly things: (dataset: Dataset) => ReadonlyMap<string, T>;
  /** Things of one title are told apart by a number. */
  readonly titleOf: (thing: T) => string;
  /** What stands beside the title in the caption, and takes of its room. */
  readonly beside?: (thing: T) => string;
  /** Titles that pages of another view have. */
  readonly taken?: (dataset: Dataset) => readonly string[];
}

/** The route of a view with a page for each of many things. */
export function manyPages<T>({ folder, placeOf, idOf, things, titleOf, beside, taken, ...named }: ManyPages<T>): Route {
  const pathOf = (id: string) => `${folder}/${id}/`;
  const known = new WeakMap<Dataset, ReadonlyMap<string, Page>>();
  const pagesIn = (dataset: Dataset) => {
    const found = known.get(dataset);
    if (found !== undefined) return found;
    const all = [...things(dataset).values()];
    const [titles, others] = [all.map(titleOf), taken?.(dataset) ?? []];
    const rooms = all.map((thing) => TITLE_ROOM - (beside?.(thing) ?? '').length);
    const whole = toldApart(titles);
    const short = toldApart([...others, ...titles], (at) => rooms[at - others.length] ?? TITLE_ROOM);
    const pages = new Map(
      [...things(dataset).keys()].map((id, index) => [
        id,
        { place: placeOf(id), path: pathOf(id), title: whole[index] ?? '', short: short[others.length + index] ?? '' },
      ]),
    );
    known.set(dataset, pages);
    return pages;
  };
  return {
    ...named,
    folder,
    pathOf(place) {
      const id = idOf(place);
      return id === undefined ? undefined : pathOf(id);
    },
    placeOf([first, id, ...others], dataset) {
      const isOne = first === folder && id !== undefined && others.length === 0 && things(dataset).has(id);
      return isOne ? placeOf(id) : undefined;
    },
    pages: (dataset) => [...pagesIn(dataset).values()],
    pageOf(place, dataset) {
      const id = idOf(place);
      return id === undefined ? undefined : pagesIn(dataset).get(id);
    },
  };
}
