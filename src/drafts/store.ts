import { createStore, delMany, get, getMany, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Naming } from '../tables/dataset.ts';
import type { Plan } from '../tables/plan.ts';
import type { Sheets } from '../tables/sheets.ts';
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
  /** The dataset while it is edited. */
  readonly sheets?: Sheets | undefined;
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
 * Keeps a draft in place of what was kept under its id; without a dataset, the one that was kept stays. False, with nothing kept, where
 * the device has another state than the one of `since`: another tab has changed it. Rejects where there is no room, or storage is refused.
 */
export async function keepDraft(
  { id, name, changed, text, table, sheets }: Draft,
  since: number | undefined,
): Promise<boolean> {
  const parts: [string, unknown][] = [
    [LINE + id, { id, name, changed }],
    [TABLE + id, table],
    [SHEETS + id, sheets],
  ];
  if (text !== undefined) parts.push([TEXT + id, text]);
  const isKept = await store()('readwrite', async (drafts) => {
    const line: DraftLine | undefined = await promisifyRequest(drafts.get(LINE + id));
    // What was deleted elsewhere may come back: nothing is lost by that.
    if (line !== undefined && line.changed !== since) return false;
    for (const [key, value] of parts) drafts.put(value, key);
    await promisifyRequest(drafts.transaction);
    return true;
  });
  if (isKept) channel()?.postMessage({ id, changed });
  return isKept;
}

/** Hears of what other tabs keep, until it is told to stop. */
export function watchDrafts(onKept: (line: Pick<DraftLine, 'id' | 'changed'>) => void): () => void {
  const stop = new AbortController();
  const heard = ({ data }: MessageEvent) => onKept(data);
  channel()?.addEventListener('message', heard, { signal: stop.signal });
  return () => stop.abort();
}

let tabs: BroadcastChannel | undefined;
function channel(): BroadcastChannel | undefined {
  // A page without an origin has neither.
  if (tabs === undefined && typeof BroadcastChannel !== 'undefined' && typeof indexedDB !== 'undefined')
    tabs = new BroadcastChannel('common-ground drafts');
  return tabs;
}

/** A draft; undefined where it is not on this device. Rejects where storage is refused. */
export async function draftOf(id: string): Promise<Draft | undefined> {
  const line = await get<DraftLine>(LINE + id, store());
  if (line === undefined) return undefined;
  return {
    ...line,
    text: await get<string>(TEXT + id, store()),
    table: await get<DraftTable>(TABLE + id, store()),
    sheets: await get<Sheets>(SHEETS + id, store()),
  };
}

export async function forgetDraft(id: string): Promise<void> {
  await delMany([LINE + id, TABLE + id, SHEETS + id, TEXT + id], store());
}

// The list is read without the files, and a dataset is shown without the table it came from.
const LINE = 'line ';
const TABLE = 'table ';
const SHEETS = 'sheets ';
const TEXT = 'text ';
