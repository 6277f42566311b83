import { readFileSync } from 'node:fs';
import { createModel } from '../../../src/domain/dataset.ts';
import type { Issue, ModelFile } from '../../../src/domain/dataset-file.ts';
import { allPages } from '../../../src/navigation/places.ts';

/** Where the config serves the same build again, to show that it works below any path. */
export const BELOW_A_PATH = 'http://localhost:4181/some/deep/path/';

/** A fresh copy of the curated model, for a test to read or to spoil. */
export function curatedModel(): ModelFile {
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
  const model = createModel(curatedModel());
  const pages = allPages(model);
  const skipped = Object.entries(ALIKE).flatMap(([view, walked]) =>
    pages.filter(({ place }) => place.view === view).slice(walked),
  );
  return pages
    .filter((page) => !skipped.includes(page))
    .map(({ path, title, place }) => ({
      address: path,
      title,
      issue: place.view === 'issue' ? model.issueById.get(place.issue) : undefined,
    }));
}

/** The days between which the model records anything, and those on which an issue has an event; oldest first. */
export function daysOf(model: ModelFile) {
  const days = [...model.positions.map(({ from }) => from), ...model.events.map(({ date }) => date)].toSorted();
  const events = (issue: string) =>
    model.events.flatMap(({ date, issues }) => (issues.includes(issue) ? [date] : [])).toSorted();
  return { start: days.at(0) ?? '', end: days.at(-1) ?? '', events };
}
