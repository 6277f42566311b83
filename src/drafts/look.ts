import { checkDataset } from '../datasets/read-dataset.ts';
import { datasetOf, type MadeFile, type Naming } from '../tables/dataset.ts';
import type { CellFault } from '../tables/faults.ts';
import type { Field } from '../tables/fields.ts';
import { type Missing, missingIn } from '../tables/missing.ts';
import { countsOf, type Open, type Plan, type Poles, valuesOf } from '../tables/plan.ts';
import type { StanceValues } from '../tables/scale.ts';
import { type Likeness, likenesses } from '../tables/spellings.ts';
import type { Table } from '../tables/table.ts';

/** The same fault at the same value, in all the rows that have it. */
export interface FaultGroup {
  readonly first: CellFault;
  readonly rows: readonly number[];
}

export interface Spelling extends Likeness {
  readonly field: Field;
}

/** What a table comes to under a plan, for whoever decides on the plan. */
export interface Look {
  readonly open: readonly Open[];
  readonly stances: StanceValues;
  readonly spellings: readonly Spelling[];
  readonly faults: readonly FaultGroup[];
  readonly faultCount: number;
  readonly counts: Counts;
  readonly without: { readonly stance: number; readonly leftOut: number; readonly repeated: number };
  readonly missing: readonly Missing[];
  /** What can be named otherwise. */
  readonly names: Names;
  /** What the checks of every dataset say of it, in words; a few of many. */
  readonly objections: readonly string[];
}

export interface Names {
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly questions: readonly { readonly text: string; readonly poles?: Poles | undefined }[];
}

export interface Counts {
  readonly parties: number;
  readonly issues: number;
  readonly questions: number;
  readonly positions: number;
  readonly statements: number;
  /** Undefined where there is no position. */
  readonly span?: { readonly from: string; readonly to: string } | undefined;
}

/** So many objections are named. */
const NAMED = 8;
const SPELLED: readonly Field[] = ['party', 'issue', 'question', 'speaker', 'publisher'];

export function lookAt(table: Table, plan: Plan, naming: Naming): Look {
  const { file, open, faults, without } = datasetOf(table, plan, naming);
  return {
    open,
    without,
    stances: valuesOf(table, plan),
    spellings: SPELLED.flatMap((field) =>
      likenesses(countsOf(table, plan, [field])).map((likeness) => ({ ...likeness, field })),
    ),
    faults: grouped(faults),
    faultCount: faults.length,
    counts: counted(file),
    missing: file.positions.length === 0 ? [] : missingIn(file, naming.issue),
    names: namesIn(file),
    objections: open.length > 0 || faults.length > 0 ? [] : objectionsTo(file),
  };
}

/** Nobody reads the file of more positions than this, and written in lines it is half as long again. */
const READABLE = 20_000;

/** The dataset of a table as the text of a file. */
export function textOf(table: Table, plan: Plan, naming: Naming): string {
  const { file } = datasetOf(table, plan, naming);
  return `${JSON.stringify(file, undefined, file.positions.length > READABLE ? 0 : 2)}\n`;
}

function objectionsTo(file: MadeFile): readonly string[] {
  const reading = checkDataset(file);
  if (reading.kind === 'sound') return [];
  return reading.faults.slice(0, NAMED).map(({ path, message }) => `${path} ${message}`.trim());
}

function namesIn({ parties, issues }: MadeFile): Names {
  return {
    parties: parties.map(({ name }) => name),
    issues: issues.map(({ name }) => name),
    questions: issues.flatMap(({ questions }) =>
      questions.map(({ text, poles }) => ({
        text,
        poles: poles === undefined ? undefined : { low: poles[0].label, high: poles[1].label },
      })),
    ),
  };
}

function grouped(faults: readonly CellFault[]): readonly FaultGroup[] {
  const groups = new Map<string, { first: CellFault; rows: number[] }>();
  for (const fault of faults) {
    const { kind, field, value, row, other } = fault;
    const key = JSON.stringify([kind, field, value, other?.row]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: fault, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()];
}

function counted({ parties, issues, positions, statements }: MadeFile): Counts {
  return {
    parties: parties.length,
    issues: issues.length,
    questions: issues.reduce((sum, { questions }) => sum + questions.length, 0),
    positions: positions.length,
    statements: statements.length,
    span: spanOf(positions.map(({ from }) => from)),
  };
}

/** The first and the last of some dates. */
export function spanOf(dates: readonly string[]): Counts['span'] {
  let [from, to] = [dates[0], dates[0]];
  for (const date of dates) {
    if (from === undefined || date < from) from = date;
    if (to === undefined || date > to) to = date;
  }
  return from === undefined || to === undefined ? undefined : { from, to };
}
