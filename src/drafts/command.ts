import { readBytes } from '../datasets/read-bytes.ts';
import { studioWords } from '../language/studio.ts';
import { tableWords } from '../language/tables.ts';
import { unreadWords } from '../language/unread.ts';
import { columnsOf } from '../tables/columns.ts';
import { type DateOrder, readDate } from '../tables/dates.ts';
import type { CellFault } from '../tables/faults.ts';
import { FIELDS, type Field } from '../tables/fields.ts';
import { guessedPlan, type Open, type Plan, withColumn } from '../tables/plan.ts';
import { endsNamed } from '../tables/scale.ts';
import type { Table } from '../tables/table.ts';
import { createLooking } from './look.ts';
import { type Opened, openSource } from './open.ts';
import { textOfFile } from './packed.ts';
import { type Unread, unusedColumns } from './unread.ts';

/** What is said on the command line of a file. */
interface Command {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly title?: string | undefined;
  /** `party=Country` */
  readonly columns: readonly string[];
  /** `1..5` */
  readonly scale?: string | undefined;
  /** `day-first` or `month-first` */
  readonly dates?: string | undefined;
  readonly date?: string | undefined;
}

interface Outcome {
  /** What was read, and what is open or wrong, a line each. */
  readonly said: readonly string[];
  /** The dataset file; undefined where something is open or wrong. */
  readonly text: string | undefined;
}

/** A dataset from a file, as the Studio makes it of what was guessed and what was said. */
export async function datasetFromFile(command: Command): Promise<Outcome> {
  const opened = await openSource({ kind: 'bytes', name: command.name, bytes: command.bytes }, {}, () => {});
  if (opened.kind === 'failed') return { said: [studioWords.failures[opened.why]], text: undefined };
  if (opened.kind === 'dataset') return datasetIn(opened, command);
  const { table, read } = opened;
  const plan = plannedBy(command, table);
  const naming = { title: command.title ?? command.name.replace(/\.\w+$/, ''), issue: tableWords.allQuestions };
  const looking = createLooking(table);
  const look = looking.lookAt(plan, naming);
  const faults = look.faults
    .flatMap(({ first, rows }) => rows.map((row) => ({ ...first, row })))
    .toSorted((x, y) => x.row - y.row);
  const problems = [
    ...look.open.map(sentenceOn),
    ...faults.map((fault) => faultLine(fault, table, plan)),
    ...look.objections,
  ];
  const said = [
    studioWords.read.line(command.name, table.rows.length),
    ...FIELDS.flatMap((field) => columnLine(field, table, plan)),
    ...(plan.ends === undefined || look.stances.numbers.length === 0
      ? []
      : [studioWords.scale.said(plan.ends.low, plan.ends.high)]),
    ...unreadLines([...unusedColumns(columnsOf(table), plan), ...read.beside]),
    studioWords.outcome.counts(look.counts),
    ...look.missing.map((kind) => tableWords.missing[kind]),
    ...problems,
  ];
  return { said, text: problems.length > 0 ? undefined : textOfFile(looking.fileOf(plan, naming)) };
}

/** A workbook may hold a whole dataset; a dataset file is one already. */
function datasetIn(
  { bytes, unread }: Pick<Extract<Opened, { kind: 'dataset' }>, 'bytes' | 'unread'>,
  { name, bytes: given }: Command,
): Outcome {
  if (bytes === given) return { said: [tableWords.alreadyDataset], text: undefined };
  const read = readBytes(bytes);
  if (read.kind === 'sound') return { said: [name, ...unreadLines(unread)], text: new TextDecoder().decode(bytes) };
  const faults = read.faults.map(({ path, message }) => `${path} ${message}`);
  return { said: [...unreadLines(unread), ...faults], text: undefined };
}

function unreadLines(unread: readonly Unread[]): readonly string[] {
  return unread.length === 0 ? [] : [unreadWords.heading, ...unread.map((one) => `  ${unreadWords.line(one)}`)];
}

function plannedBy(command: Command, table: Table): Plan {
  let plan = guessedPlan(table, columnsOf(table));
  for (const told of command.columns) {
    const [name, header] = told.split('=');
    const field = FIELDS.find((id) => id === name);
    const at = table.header.indexOf(header ?? '');
    if (field !== undefined && at >= 0) plan = withColumn(table, plan, field, at);
  }
  const date = readDate(command.date ?? '', undefined);
  return {
    ...plan,
    ends: endsNamed(`(${command.scale ?? ''})`) ?? plan.ends,
    dateOrder: ORDERS.get(command.dates ?? '') ?? plan.dateOrder,
    date: date.kind === 'date' ? date.date : undefined,
  };
}

const ORDERS = new Map<string, DateOrder>([
  ['day-first', 'day first'],
  ['month-first', 'month first'],
]);

function columnLine(field: Field, { header }: Table, { columns }: Plan): readonly string[] {
  const at = columns[field];
  return at === undefined ? [] : [`  ${tableWords.fields[field]}: ${header[at]}`];
}

function faultLine(fault: CellFault, { header }: Table, { columns }: Plan): string {
  const column = header[columns[fault.field] ?? -1] ?? tableWords.fields[fault.field];
  return tableWords.fault(fault.row, column, tableWords.faults[fault.kind](fault));
}

function sentenceOn(open: Open): string {
  const { open: words } = studioWords;
  switch (open.kind) {
    case 'column':
      return words.column(open.field);
    case 'pair':
      return words.pair(open.has, open.lacks);
    case 'dateOrder':
      return words.dateOrder(open.example);
    case 'decimal':
      return words.decimal(open.example);
    case 'scale':
      return words.scale;
    case 'words':
      return words.words(open.words);
    default:
      return open satisfies never;
  }
}
