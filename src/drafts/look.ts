import { checkDataset } from '../datasets/read-dataset.ts';
import { type Contents, contentsOf, fileOf, type MadeFile, type MadePosition, type Naming } from '../tables/dataset.ts';
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

/** Looks at one table time and again: what a change leaves as it was is not reckoned anew. */
export interface Looking {
  readonly lookAt: (plan: Plan, naming: Naming) => Look;
  /** The dataset of the table. */
  readonly fileOf: (plan: Plan, naming: Naming) => MadeFile;
}

export function createLooking(table: Table): Looking {
  let last: { readonly key: string; readonly contents: Contents; look?: LookAtContents } | undefined;
  const contentsUnder = (plan: Plan, issue: string) => {
    // A plan comes from the page as a copy.
    const key = JSON.stringify([plan, issue], (_, value) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    );
    if (last?.key !== key) last = { key, contents: contentsOf(table, plan, issue) };
    return last;
  };
  return {
    lookAt(plan, naming) {
      const known = contentsUnder(plan, naming.issue);
      known.look ??= lookAtContents(table, plan, known.contents, naming.issue);
      const isWhole = known.look.open.length === 0 && known.look.faultCount === 0;
      return { ...known.look, objections: isWhole ? objectionsTo(fileOf(known.contents.lists, naming)) : [] };
    },
    fileOf: (plan, naming) => fileOf(contentsUnder(plan, naming.issue).contents.lists, naming),
  };
}

type LookAtContents = Omit<Look, 'objections'>;

function lookAtContents(
  table: Table,
  plan: Plan,
  { lists, open, faults, without }: Contents,
  issue: string,
): LookAtContents {
  return {
    open,
    without,
    stances: valuesOf(table, plan),
    spellings: SPELLED.flatMap((field) =>
      likenesses(countsOf(table, plan, field)).map((likeness) => ({ ...likeness, field })),
    ),
    faults: grouped(faults),
    faultCount: faults.length,
    counts: counted(lists),
    missing: lists.positions.length === 0 ? [] : missingIn(lists, issue),
    names: namesIn(lists),
  };
}

function objectionsTo(file: MadeFile): readonly string[] {
  const reading = checkDataset({ ...file, positions: unlike(file.positions) });
  if (reading.kind === 'sound') return [];
  return reading.faults.slice(0, NAMED).map(({ path, message }) => `${path} ${message}`.trim());
}

/** Positions without those of which others say every part already: what is made of sound rows is wrong in a part alone, if at all. */
function unlike(positions: readonly MadePosition[]): readonly MadePosition[] {
  const said = PARTS.map((part) => [part, new Set<unknown>()] as const);
  return positions.filter((position) => {
    let isNew = false;
    for (const [part, values] of said) {
      const value = position[part];
      if (value === undefined || values.has(value)) continue;
      values.add(value);
      isNew = true;
    }
    return isNew;
  });
}

const PARTS: readonly (keyof MadePosition)[] = [
  ...(['party', 'question', 'from', 'until', 'stance', 'range', 'salience', 'confidence', 'rationale'] as const),
  'evidence',
];

function namesIn({ parties, issues }: Contents['lists']): Names {
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

function counted({ parties, issues, positions, statements }: Contents['lists']): Counts {
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
