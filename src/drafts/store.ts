import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';
import type { Naming } from '../tables/dataset.ts';
import type { Plan } from '../tables/plan.ts';
import type { Choices } from './open.ts';

/** What the list of drafts shows of one. */
export interface DraftLine {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** A reader’s own data as it is kept on the device. */
export interface Draft extends DraftLine {
  /** The dataset as the text of a file; undefined until the table has come to one. */
  readonly text?: string | undefined;
  /** The table it comes from, and how that is read. */
  readonly table?: DraftTable | undefined;
}

export interface DraftTable {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly choices: Choices;
  readonly plan: Plan;
  readonly naming: Naming;
}

// Opened when first wanted: a page is prerendered where there is no such thing.
let opened: UseStore | undefined;
function store(): UseStore {
  opened ??= createStore('common-ground', 'drafts');
  return opened;
}

/** The drafts on this device, the newest first. Rejects where the browser keeps nothing for the page. */
export async function listDrafts(): Promise<readonly DraftLine[]> {
  const lineKeys = (await keys<string>(store())).filter((key) => key.startsWith(LINE));
  const lines = await getMany<DraftLine>(lineKeys, store());
  return lines.filter((line) => line !== undefined).toSorted((x, y) => y.changed - x.changed);
}

/**
 * Keeps a draft in place of what was kept under its id; without a dataset, the one that was kept stays. Rejects where there is no
 * room, or storage is refused.
 */
export async function keepDraft({ id, name, changed, text, table }: Draft): Promise<void> {
  const parts: [string, unknown][] = [
    [LINE + id, { id, name, changed }],
    [TABLE + id, table],
  ];
  if (text !== undefined) parts.push([TEXT + id, text]);
  await setMany(parts, store());
}

/** A draft; undefined where it is not on this device. Rejects where storage is refused. */
export async function draftOf(id: string): Promise<Draft | undefined> {
  const line = await get<DraftLine>(LINE + id, store());
  if (line === undefined) return undefined;
  return { ...line, text: await get<string>(TEXT + id, store()), table: await get<DraftTable>(TABLE + id, store()) };
}

export async function forgetDraft(id: string): Promise<void> {
  await delMany([LINE + id, TABLE + id, TEXT + id], store());
}

// The list is read without the files, and a dataset is shown without the table it came from.
const LINE = 'line ';
const TABLE = 'table ';
const TEXT = 'text ';
