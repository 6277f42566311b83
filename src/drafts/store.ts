import { createStore, get, getMany, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Naming } from '../tables/dataset.ts';
import type { Plan } from '../tables/plan.ts';
import { type Splice, splicesBetween, withSplices } from '../tables/sheet-splices.ts';
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
 * the device has another state than the one that is known: another tab has changed it. Of sheets that are known only what has changed is
 * written. All or nothing is kept, whenever the page may end. Rejects where there is no room, or storage is refused.
 */
export async function keepDraft(
  { id, name, changed, text, table, sheets }: Draft,
  known: Partial<Pick<Draft, 'changed' | 'sheets'>> = {},
): Promise<boolean> {
  const parts: [string, unknown][] = [
    [LINE + id, { id, name, changed }],
    [TABLE + id, table],
  ];
  if (text !== undefined) parts.push([TEXT + id, text]);
  const step = sheets === undefined || known.sheets === undefined ? undefined : splicesBetween(known.sheets, sheets);
  const isKept = await store()('readwrite', async (drafts) => {
    const line: DraftLine | undefined = await promisifyRequest(drafts.get(LINE + id));
    // What was deleted elsewhere may come back: nothing is lost by that.
    if (line !== undefined && line.changed !== known.changed) return false;
    const steps = await promisifyRequest(drafts.count(stepsOf(id)));
    if (line === undefined || step === undefined || steps >= MOST_STEPS) {
      drafts.delete(stepsOf(id));
      drafts.put(sheets, SHEETS + id);
    } else if (step.length > 0) drafts.put(step, `${STEP}${id} ${String(steps).padStart(STEP_DIGITS, '0')}`);
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
export function draftOf(id: string): Promise<Draft | undefined> {
  return store()('readonly', async (drafts) => {
    const read = (key: string) => promisifyRequest(drafts.get(key));
    const line: DraftLine | undefined = await read(LINE + id);
    if (line === undefined) return undefined;
    const [text, table, base] = [await read(TEXT + id), await read(TABLE + id), await read(SHEETS + id)];
    const steps: readonly (readonly Splice[])[] = await promisifyRequest(drafts.getAll(stepsOf(id)));
    return { ...line, text, table, sheets: base && withSplices(base, steps.flat()) };
  });
}

/** The dataset of a draft as the text of a file; undefined where there is none. Rejects where storage is refused. */
export function textOfDraft(id: string): Promise<string | undefined> {
  return get<string>(TEXT + id, store());
}

export async function forgetDraft(id: string): Promise<void> {
  await store()('readwrite', (drafts) => {
    for (const key of [LINE, TABLE, SHEETS, TEXT]) drafts.delete(key + id);
    drafts.delete(stepsOf(id));
    return promisifyRequest(drafts.transaction);
  });
}

// The list is read without the files, and a dataset is shown without the table it came from.
const LINE = 'line ';
const TABLE = 'table ';
const SHEETS = 'sheets ';
const TEXT = 'text ';
/** What was edited since the sheets were written whole, a pause each. */
const STEP = 'step ';
/** After so many the sheets are written whole again, so that opening them stays quick. */
const MOST_STEPS = 500;
const STEP_DIGITS = 4;

function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(`${STEP}${id} `, `${STEP}${id} ~`);
}
