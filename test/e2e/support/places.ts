import { readdirSync } from 'node:fs';
import { createDataset } from '../../../src/domain/dataset.ts';
import type { Issue } from '../../../src/domain/dataset-file.ts';
import { titled } from '../../../src/language/site.ts';
import { createNavigation } from '../../../src/navigation/address.ts';
import type { ViewId } from '../../../src/navigation/place.ts';
import type { Route } from '../../../src/navigation/route.ts';
import { defaultState } from '../../../src/navigation/view-state.ts';
import { curatedDataset } from './site.ts';

const VIEWS = new URL('../../../src/views/', import.meta.url);

/** The addresses of the site, from the routes of its views: their list would bring stylesheets, which only a build reads. */
export const NAVIGATION = createNavigation(await routes());

async function routes(): Promise<readonly Route[]> {
  const folders = readdirSync(VIEWS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const modules = folders.map(({ name }) => import(new URL(`${name}/route.ts`, VIEWS).href));
  return (await Promise.all(modules)).flatMap((module: Readonly<Record<string, Route>>) => Object.values(module));
}

export interface RegisteredPlace {
  readonly view: ViewId;
  /** Relative to the site, without a leading slash. */
  readonly address: string;
  /** As the browser’s tab has it. */
  readonly title: string;
  /** The page’s own name, without pair and day. */
  readonly name: string;
  readonly issue: Issue | undefined;
}

/** Of a view with more pages than this, which are alike, only the first two are walked. */
const MANY = 10;

/** Every address the site registers; of pages that are many and alike the first few. */
export const PLACES: readonly RegisteredPlace[] = registeredPlaces();

/** A page of each view. */
export const ONE_OF_EACH_VIEW = PLACES.filter(
  ({ view }, at) => PLACES.findIndex((place) => place.view === view) === at,
);

function registeredPlaces(): readonly RegisteredPlace[] {
  const dataset = createDataset(curatedDataset());
  const pages = NAVIGATION.allPages(dataset);
  return pages
    .filter((page) => {
      const alike = pages.filter(({ place }) => place.view === page.place.view);
      return alike.length <= MANY || alike.indexOf(page) < 2;
    })
    .map(({ path, place, title: name }) => ({
      view: place.view,
      address: path,
      name,
      title: titled(NAVIGATION.captionOf(dataset, defaultState(dataset, place)), dataset),
      issue: place.view === 'issue' ? dataset.issueById.get(place.issue) : undefined,
    }));
}
