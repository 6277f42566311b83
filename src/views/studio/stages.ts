import type { Check } from '../../drafts/check.ts';
import type { OpenFile, OpenTable } from '../../drafts/desk.ts';
import type { Look } from '../../drafts/look.ts';
import type { Choices, Failure } from '../../drafts/open.ts';
import type { Draft } from '../../drafts/store.ts';
import type { Unread } from '../../drafts/unread.ts';
import { tableWords } from '../../language/tables.ts';
import type { Naming } from '../../tables/dataset.ts';
import type { Plan } from '../../tables/plan.ts';
import type { Sheets } from '../../tables/sheets.ts';
import { type History, onward } from './history.ts';

/** What lies before the reader. */
export type Stage =
  | { readonly kind: 'start'; readonly failure?: Failure | 'broken' | undefined }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number | undefined }
  | { readonly kind: 'dataset'; readonly file: OpenDataset }
  | EditStage
  | TableStage;

export type OpenDataset = Extract<OpenFile, { kind: 'dataset' }>;

/** A dataset that is edited. */
export interface EditStage extends History<Sheets> {
  readonly kind: 'edit';
  readonly id: string;
  /** What it is called where it names itself nothing. */
  readonly name: string;
  /** Where on the web it came from; undefined for a file, and once it was kept. */
  readonly address: string | undefined;
  /** What else stands in the file that was opened. */
  readonly unread: readonly Unread[];
  /** Undefined until it has been checked. */
  readonly check: Check | undefined;
  /** True while `check` is that of an earlier state. */
  readonly isStale: boolean;
}

export interface TableStage extends Omit<History<Plan>, 'now'> {
  readonly kind: 'table';
  readonly id: string;
  readonly file: OpenTable;
  readonly choices: Choices;
  readonly plan: Plan;
  readonly naming: Naming;
  /** Undefined until it has been looked at. */
  readonly look: Look | undefined;
  /** True while `look` is that of an earlier plan. */
  readonly isStale: boolean;
}

/** What is kept of a stage; undefined where there is nothing to keep yet, or not all of it has been looked at. */
export function draftIn(stage: Stage, changed: number): Draft | undefined {
  if (stage.kind === 'table' && !stage.isStale) {
    const { id, file, choices, plan, naming } = stage;
    const table = { fileName: file.name, bytes: file.bytes, choices, plan, naming };
    return { id, name: naming.title, changed, table };
  }
  if (stage.kind !== 'edit') return undefined;
  const { id, name, now } = stage;
  return { id, name: String(now.rows.about[0]?.title ?? name), changed, sheets: now };
}

/** The next plan, with the way back. */
export function replanned({ past, plan, undone }: TableStage, next: Plan): Partial<TableStage> {
  const { now, ...ways } = onward({ now: plan, past, undone }, next);
  return { plan: now, ...ways };
}

interface From {
  readonly address?: string | undefined;
  readonly unread?: readonly Unread[] | undefined;
}

export function editing(id: string, name: string, sheets: Sheets, { address, unread = [] }: From = {}): EditStage {
  return {
    kind: 'edit',
    id,
    name,
    address,
    unread,
    now: sheets,
    past: [],
    undone: [],
    check: undefined,
    isStale: true,
  };
}

export function stageOf(id: string, file: OpenTable, choices: Choices): TableStage {
  const naming = { title: titleFrom(file.name), issue: tableWords.allQuestions, dir: file.dir };
  return {
    kind: 'table',
    id,
    file,
    choices,
    plan: file.plan,
    naming,
    look: undefined,
    isStale: true,
    past: [],
    undone: [],
  };
}

/** `my_votes-2015.csv` as `my votes 2015`. */
function titleFrom(fileName: string): string {
  return (
    fileName
      .replace(/\.\w{2,5}$/, '')
      .replaceAll(/[_-]+/g, ' ')
      .trim() || fileName
  );
}

export function newId(): string {
  return Date.now().toString(36);
}
