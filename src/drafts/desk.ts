import type { Fault } from '../datasets/draft.ts';
import { readBytes } from '../datasets/read-bytes.ts';
import { type Column, columnsOf } from '../tables/columns.ts';
import type { Naming } from '../tables/dataset.ts';
import type { Field } from '../tables/fields.ts';
import { guessedPlan, type Plan, withColumn } from '../tables/plan.ts';
import type { Sheets } from '../tables/sheets.ts';
import type { Table } from '../tables/table.ts';
import { type Check, checkOf, sheetsIn } from './check.ts';
import { createLooking, type Look } from './look.ts';
import { type Choices, type Failure, openSource, type ReadAs, type Source } from './open.ts';
import { type PackedFile, packed, textOfFile } from './packed.ts';
import { type RowPage, rowsOf } from './rows.ts';
import type { SiteFiles } from './site-zip.ts';
import type { Unread } from './unread.ts';

/** A table that lies open. */
export interface OpenTable {
  readonly kind: 'table';
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly read: ReadAs;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** What was guessed. */
  readonly plan: Plan;
  /** Which way its texts run. */
  readonly dir: 'ltr' | 'rtl';
}

export type OpenFile =
  | OpenTable
  | {
      readonly kind: 'dataset';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Undefined where the file is not sound, or names none. */
      readonly title: string | undefined;
      /** What else stands in the file. */
      readonly unread: readonly Unread[];
      /** Empty where it can be drawn. */
      readonly faults: readonly Fault[];
      /** To be edited; undefined where its form is faulty. */
      readonly sheets: Sheets | undefined;
    }
  | { readonly kind: 'failed'; readonly why: Failure };

/** What is done with a table: the same beside the page, in a worker, as within it. */
export interface Desk {
  readonly open: (source: Source, choices: Choices, onShare: (share: number) => void) => Promise<OpenFile>;
  /** A plan with another column for a field, or none. */
  readonly replan: (plan: Plan, field: Field, at: number | undefined) => Promise<Plan>;
  /** A page of the rows in which some words stand. */
  readonly rows: (plan: Plan, search: string, page: number) => Promise<RowPage>;
  readonly look: (plan: Plan, naming: Naming) => Promise<Look>;
  /** What the checks of every dataset say of one that is edited. */
  readonly check: (sheets: Sheets) => Promise<Check>;
  /** The text of a dataset file as a workbook. */
  readonly book: (text: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Files as one .zip. */
  readonly zip: (files: SiteFiles) => Promise<Uint8Array<ArrayBuffer>>;
  /** The dataset as the text of a file. */
  readonly write: (plan: Plan, naming: Naming) => Promise<string>;
  /** The dataset as it is kept. */
  readonly pack: (plan: Plan, naming: Naming) => Promise<PackedFile>;
}

/** A desk with one table on it at a time. */
export function createDesk(): Desk {
  let table: Table = { header: [], rows: [], firstRow: 1 };
  let looking = createLooking(table);
  return {
    async open(source, choices, onShare) {
      const opened = await openSource(source, choices, onShare);
      if (opened.kind === 'failed') return opened;
      if (opened.kind === 'dataset') {
        const reading = readBytes(opened.bytes);
        const sheets = sheetsIn(opened.bytes);
        return reading.kind === 'sound'
          ? { ...opened, sheets, title: reading.dataset.title, faults: [] }
          : { ...opened, sheets, title: undefined, faults: reading.faults };
      }
      table = opened.table;
      looking = createLooking(table);
      const { kind, name, bytes, read } = opened;
      const columns = columnsOf(table);
      return {
        kind,
        name,
        bytes,
        read,
        rows: table.rows.length,
        columns,
        plan: guessedPlan(table, columns),
        dir: directionOf(columns),
      };
    },
    replan: async (plan, field, at) => withColumn(table, plan, field, at),
    rows: async (plan, search, page) => rowsOf(table, plan, search, page),
    look: async (plan, naming) => looking.lookAt(plan, naming),
    check: async (sheets) => checkOf(sheets),
    book: async (text) => (await import('./workbook.ts')).bytesOfWorkbook(text),
    zip: async (files) => (await import('fflate')).zipSync(files, { level: 6 }),
    pack: async (plan, naming) => packed(looking.fileOf(plan, naming)),
    write: async (plan, naming) => textOfFile(looking.fileOf(plan, naming)),
  };
}

/** By the values of the columns: most of their letters run from right to left, or not. */
function directionOf(columns: readonly Column[]): 'ltr' | 'rtl' {
  const text = columns.flatMap(({ examples }) => examples).join('');
  const right =
    text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)?.length ?? 0;
  return right > (text.match(/\p{L}/gu)?.length ?? 0) / 2 ? 'rtl' : 'ltr';
}
