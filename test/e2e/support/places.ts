import { readFileSync } from 'node:fs';
import { createDataset } from '../../../src/domain/dataset.ts';
import type { DatasetFile, Issue } from '../../../src/domain/dataset-file.ts';
import { allPages } from '../../../src/navigation/places.ts';

/** Where the config serves the same build again, to show that it works below any path. */
export const BELOW_A_PATH = 'http://localhost:4181/some/deep/path/';

/** A fresh copy of the curated dataset, for a test to read or to spoil. */
export function curatedDataset(): DatasetFile {
  return JSON.parse(readFileSync(new URL('../../../public/data/model.json', import.meta.url), 'utf8'));
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
  const pages = allPages(dataset);
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

/** The days between which the dataset records anything, and those on which an issue has an event; oldest first. */
export function daysOf(dataset: DatasetFile) {
  const days = [...dataset.positions.map(({ from }) => from), ...dataset.events.map(({ date }) => date)].toSorted();
  const events = (issue: string) =>
    dataset.events.flatMap(({ date, issues }) => (issues.includes(issue) ? [date] : [])).toSorted();
  return { start: days.at(0) ?? '', end: days.at(-1) ?? '', events };
}
