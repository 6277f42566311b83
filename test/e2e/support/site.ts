import { readFileSync } from 'node:fs';
import type { DatasetFile } from '../../../src/domain/dataset-file.ts';

/** Where the config serves the same build again, to show that it works below any path. */
export const BELOW_A_PATH = 'http://localhost:4181/some/deep/path/';

/** A fresh copy of the curated dataset, for a test to read or to spoil. */
export function curatedDataset(): DatasetFile {
  return JSON.parse(readFileSync(new URL('../../../public/data/model.json', import.meta.url), 'utf8'));
}

/** The days between which the dataset records anything, and those on which an issue has an event; oldest first. */
export function daysOf(dataset: DatasetFile) {
  const days = [...dataset.positions.map(({ from }) => from), ...dataset.events.map(({ date }) => date)].toSorted();
  const events = (issue: string) =>
    dataset.events.flatMap(({ date, issues }) => (issues.includes(issue) ? [date] : [])).toSorted();
  return { start: days.at(0) ?? '', end: days.at(-1) ?? '', events };
}
