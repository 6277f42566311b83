import { readdirSync } from 'node:fs';
import { createDataset } from '../../../src/domain/dataset.ts';
import type { Issue } from '../../../src/domain/dataset-file.ts';
import { createNavigation } from '../../../src/navigation/address.ts';
import type { Route } from '../../../src/navigation/route.ts';
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
  /** Relative to the site, without a leading slash. */
  readonly address: string;
  readonly title: string;
  readonly issue: Issue | undefined;
}

/** Of pages that are many and alike the first few. */
const ALIKE = { question: 2, event: 2, statement: 2 } as const;

/** Every address the site registers; of questions, events and statements the first few. */
export const PLACES: readonly RegisteredPlace[] = registeredPlaces();

function registeredPlaces(): readonly RegisteredPlace[] {
  const dataset = createDataset(curatedDataset());
  const pages = NAVIGATION.allPages(dataset);
  const skipped = Object.entries(ALIKE).flatMap(([view, walked]) =>
    pages.filter(({ place }) => place.view === view).slice(walked),
  );
  return pages
    .filter((page) => !skipped.includes(page))
    .map(({ path, title, place }) => ({
      address: path,
      title,
      issue: place.view === 'issue' ? dataset.issueById.get(place.issue) : undefined,
    }));
}
