import { aboutOf } from '../datasets/about.ts';
import { textFromBytes } from '../datasets/bytes.ts';
import type { Fault } from '../datasets/draft.ts';
import { readJson } from '../datasets/json-text.ts';
import { readDataset } from '../datasets/read-dataset.ts';
import type { SheetId } from '../tables/sheet-columns.ts';
import { fileFrom, rowAt, type Sheets, sheetsFrom } from '../tables/sheets.ts';
import { type Counts, spanOf } from './look.ts';

/** A fault with the row in which it stands; without one where it is none of a row’s. */
export interface SheetFault extends Fault {
  readonly row?: { readonly sheet: SheetId; readonly at: number } | undefined;
}

/** What a dataset that is edited comes to, and what is wrong with it. */
export interface Check {
  readonly counts: Counts;
  readonly faults: readonly SheetFault[];
}

export function checkOf(sheets: Sheets): Check {
  const file = fileFrom(sheets);
  const reading = readDataset(file);
  const found = reading.kind === 'sound' ? [] : reading.faults;
  const { parties, issues, questions, positions, statements } = sheets.rows;
  return {
    counts: {
      parties: parties.length,
      issues: issues.length,
      questions: questions.length,
      positions: positions.length,
      statements: statements.length,
      span: spanOf(positions.map(({ from = '' }) => String(from))),
    },
    faults: found.map((fault) => ({ ...fault, ...aboutOf(file, fault.path), row: rowAt(sheets, fault.path) })),
  };
}

/** The sheets of a dataset file; undefined where they could not hold it: it is broken, or names a thing twice. */
export function sheetsIn(bytes: Uint8Array): Sheets | undefined {
  const text = textFromBytes(bytes);
  if (typeof text !== 'string') return undefined;
  const { json, faults } = readJson(text);
  return json === undefined || faults.length > 0 ? undefined : sheetsFrom(json);
}
