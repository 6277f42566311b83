import type { Dataset } from '../domain/dataset.ts';
import type { Choices, EmbedPart } from './codecs.ts';
import type { Place, ViewId } from './place.ts';

/** A page of the site: one that has an address of its own. */
export interface Page {
  readonly place: Place;
  /** Under `/` for the site’s first page, else relative to it: `issues/sanctions/`. */
  readonly path: string;
  readonly title: string;
}

/** How a view is found: its name, its addresses and its pages. */
export interface Route {
  readonly view: ViewId;
  readonly label: string;
  /** The entry of the navigation that leads to it: its own, or that of the view it is reached from. */
  readonly entry: ViewId;
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
  readonly pages: (dataset: Dataset) => readonly Page[];
  /** One of its pages; undefined where the dataset does not have it. */
  readonly pageOf: (place: Place, dataset: Dataset) => Page | undefined;
}

type Named = Pick<Route, 'label' | 'entry' | 'fields'>;

interface OnePage extends Named {
  readonly place: Place;
  readonly path: string;
}

/** The route of a view with one page, whose title is the name of the view. */
export function onePage({ place, path, ...named }: OnePage): Route {
  const page: Page = { place, path, title: named.label };
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
  readonly titleOf: (thing: T) => string;
}

/** The route of a view with a page for each of many things. */
export function manyPages<T>({ folder, placeOf, idOf, things, titleOf, ...named }: ManyPages<T>): Route {
  const pathOf = (id: string) => `${folder}/${id}/`;
  const pageOf = (id: string, thing: T): Page => ({ place: placeOf(id), path: pathOf(id), title: titleOf(thing) });
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
    pages: (dataset) => [...things(dataset)].map(([id, thing]) => pageOf(id, thing)),
    pageOf(place, dataset) {
      const id = idOf(place);
      const thing = id === undefined ? undefined : things(dataset).get(id);
      return id === undefined || thing === undefined ? undefined : pageOf(id, thing);
    },
  };
}
