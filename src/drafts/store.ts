import { createStore, getMany, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Naming } from '../tables/dataset.ts';
import type { Plan } from '../tables/plan.ts';
import { type Splice, splicesBetween, withSplices } from '../tables/sheet-splices.ts';
import type { Sheets } from '../tables/sheets.ts';
import type { Choices } from './open.ts';
import { type PackedFile, packed } from './packed.ts';

/** What the list of drafts shows of one. */
export interface DraftLine {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** A reader’s own data as it is kept on the device. */
export interface Draft extends DraftLine {
  /** The dataset; undefined until the table has come to one. */
  readonly file?: PackedFile | undefined;
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
  { id, name, changed, file, table, sheets }: Draft,
  known: Partial<Pick<Draft, 'changed' | 'sheets'>> = {},
): Promise<boolean> {
  const { bytes, ...read } = table ?? {};
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
    drafts.put({ id, name, changed }, LINE + id);
    drafts.put(table && read, TABLE + id);
    // A file is written once, however often it is read otherwise.
    if ((await promisifyRequest(drafts.count(BYTES + id))) === 0) drafts.put(bytes, BYTES + id);
    if (file !== undefined) {
      drafts.put(file, FILE + id);
      drafts.delete(TEXT + id);
    }
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
    const [file, table, base] = [await fileIn(drafts, id), await read(TABLE + id), await read(SHEETS + id)];
    const bytes = await read(BYTES + id);
    const steps: readonly (readonly Splice[])[] = await promisifyRequest(drafts.getAll(stepsOf(id)));
    return { ...line, file, table: table && { bytes, ...table }, sheets: base && steps.reduce(withSplices, base) };
  });
}

interface KeptFile {
  readonly file: PackedFile;
  readonly changed: number | undefined;
}

/** The dataset of a draft, and when that was last changed, where that is known; undefined where there is none. Rejects where storage is refused. */
export function fileOfDraft(id: string): Promise<KeptFile | undefined> {
  return store()('readonly', async (drafts) => {
    const file = await fileIn(drafts, id);
    const line: DraftLine | undefined = await promisifyRequest(drafts.get(LINE + id));
    return file && { file, changed: line?.changed };
  });
}

/** Before it was packed it was kept as the text of a file. */
async function fileIn(drafts: IDBObjectStore, id: string): Promise<PackedFile | undefined> {
  const file: PackedFile | undefined = await promisifyRequest(drafts.get(FILE + id));
  const text: string | undefined = file === undefined ? await promisifyRequest(drafts.get(TEXT + id)) : undefined;
  return text === undefined ? file : packed(JSON.parse(text));
}

export async function forgetDraft(id: string): Promise<void> {
  await store()('readwrite', (drafts) => {
    for (const key of [LINE, TABLE, BYTES, SHEETS, FILE, TEXT]) drafts.delete(key + id);
    drafts.delete(stepsOf(id));
    return promisifyRequest(drafts.transaction);
  });
}

// The list is read without the files, and a dataset is shown without the table it came from.
const LINE = 'line ';
const TABLE = 'table ';
const SHEETS = 'sheets ';
const FILE = 'file ';
const BYTES = 'bytes ';
const TEXT = 'text ';
/** What was edited since the sheets were written whole, a pause each. */
const STEP = 'step ';
/** After so many the sheets are written whole again, so that opening them stays quick. */
const MOST_STEPS = 500;
const STEP_DIGITS = 4;

function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(`${STEP}${id} `, `${STEP}${id} ~`);
}
