import type { Naming } from '../tables/dataset.ts';
import type { Field } from '../tables/fields.ts';
import type { Plan } from '../tables/plan.ts';
import { type Splice, splicesBetween } from '../tables/sheet-splices.ts';
import type { Sheets } from '../tables/sheets.ts';
import type { Desk } from './desk.ts';
import type { Choices, Source } from './open.ts';
import type { SiteFiles } from './site-zip.ts';

/** What the page asks of the worker. */
export type Request = { readonly id: number } & (
  | { readonly task: 'open'; readonly source: Source; readonly choices: Choices }
  | { readonly task: 'replan'; readonly plan: Plan; readonly field: Field; readonly at: number | undefined }
  | { readonly task: 'rows'; readonly plan: Plan; readonly search: string; readonly page: number }
  | { readonly task: 'look'; readonly plan: Plan; readonly naming: Naming }
  | { readonly task: 'check'; readonly sheets: Sheets }
  /** The same of what these make of the sheets that were checked last. */
  | { readonly task: 'recheck'; readonly splices: readonly Splice[] }
  | { readonly task: 'book'; readonly text: string }
  | { readonly task: 'zip'; readonly files: SiteFiles }
  | { readonly task: 'write'; readonly plan: Plan; readonly naming: Naming }
  | { readonly task: 'pack'; readonly plan: Plan; readonly naming: Naming }
);

export type Answer = { readonly id: number } & (
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly message: string }
);

export interface WorkingDesk extends Desk {
  /** Ends whatever is going on; what was asked for never comes. */
  readonly close: () => void;
}

type Task = Request extends infer One ? (One extends Request ? Omit<One, 'id'> : never) : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onShare: ((share: number) => void) | undefined;
}

/** A desk beside the page, so that the page answers while it works; where there are no workers, one within it. */
export async function createWorkingDesk(): Promise<WorkingDesk> {
  const worker = createWorker();
  if (worker === undefined) return { ...(await import('./desk.ts')).createDesk(), close: () => {} };
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let checked: Sheets | undefined;
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped.'));
    waiting.clear();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    if (data.kind === 'share') return asked?.onShare?.(data.share);
    waiting.delete(data.id);
    if (data.kind === 'done') asked?.resolve(data.value);
    else asked?.reject(new Error(data.message));
  });
  const ask = <Value>(task: Task, onShare?: (share: number) => void) =>
    new Promise<Value>((resolve, reject) => {
      last++;
      waiting.set(last, { resolve: (value) => resolve(Object(value)), reject, onShare });
      worker.postMessage({ id: last, ...task });
    });
  return {
    open: (source, choices, onShare) => ask({ task: 'open', source, choices }, onShare),
    replan: (plan, field, at) => ask({ task: 'replan', plan, field, at }),
    rows: (plan, search, page) => ask({ task: 'rows', plan, search, page }),
    look: (plan, naming) => ask({ task: 'look', plan, naming }),
    zip: (files) => ask({ task: 'zip', files }),
    book: (text) => ask({ task: 'book', text }),
    check(sheets) {
      const splices = checked === undefined ? undefined : splicesBetween(checked, sheets);
      checked = sheets;
      return ask(splices === undefined ? { task: 'check', sheets } : { task: 'recheck', splices });
    },
    write: async (plan, naming) => String(await ask({ task: 'write', plan, naming })),
    pack: (plan, naming) => ask({ task: 'pack', plan, naming }),
    close: () => worker.terminate(),
  };
}

function createWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A page in a frame without an origin may have none.
    return undefined;
  }
}
