import { fetchDataset } from '../../datasets/fetch-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { prepareFormats } from '../../language/numbers.ts';
import type { HistoryPort } from '../../navigation/history-port.ts';
import type { Notice } from '../../navigation/upgrade.ts';
import { loadEverything, loadWritten } from '../../ui/later/later.ts';
import { codeFor, NAVIGATION } from '../../views/index.ts';
import type { Elsewhere } from './elsewhere.tsx';
import { isOfAnotherSite, type Published } from './published.ts';

/** How long what is first shown has the network to itself. */
const REST_MS = 1500;

interface Arrival {
  readonly datasetAddress: string;
  readonly history: Pick<HistoryPort, 'read' | 'replace'>;
  /** What the page says of itself and of the dataset that it was written from; undefined where it was not. */
  readonly known: Published | undefined;
  /** Told how many bytes of the dataset have come. */
  readonly onBytes: (count: number) => void;
}

/**
 * The dataset, or why none is shown; `codeless` where code did not come, `strange` where the dataset does not know the
 * page.
 */
export type Outcome = Elsewhere | { readonly kind: 'codeless' | 'strange' };

/** What a reader has come to. */
export type Arrived = Exclude<Outcome, Sound> | (Sound & ToArrive);
interface ToArrive {
  readonly repairs: readonly Notice[];
  /** False where the page was written with parts whose code did not come. */
  readonly isWhole: boolean;
}
type Sound = Extract<Elsewhere, { readonly kind: 'sound' }>;

/** Fetches the dataset and the code of the view that the reader has asked for, then that of the others. Never rejects. */
export async function arrive({ datasetAddress, history, known, onBytes }: Arrival): Promise<Arrived> {
  // Needed as soon as the page is live, and by nobody before.
  import('../strangers.ts').catch(() => undefined);
  setTimeout(prepareFormats);
  const isWritten = loadWritten();
  const model = new URLSearchParams(history.read().search).get('model');
  try {
    const fetched: Elsewhere =
      model === null
        ? await fetchDataset(datasetAddress, known, onBytes)
        : await (await import('./elsewhere.tsx')).openElsewhere(model);
    if (fetched.kind !== 'sound') return fetched;
    const { dataset } = fetched;
    if (model === null && known !== undefined && isOfAnotherSite(known, fetched)) return { kind: 'strange' };
    const repairs = await repairAddress(history, dataset);
    const { state } = NAVIGATION.parseAddress(history.read(), dataset);
    await codeFor(state).load();
    const isWhole = await isWritten;
    setTimeout(loadEverything, REST_MS);
    return { ...fetched, repairs, isWhole };
  } catch {
    return { kind: 'codeless' };
  }
}

/** Makes the address whole where it is not as we write it, and tells what was repaired or means nothing. */
async function repairAddress(history: Arrival['history'], dataset: Dataset): Promise<readonly Notice[]> {
  const written = history.read();
  const { state } = NAVIGATION.parseAddress(written, dataset);
  const { path, search } = NAVIGATION.formatAddress(state, dataset);
  // The signs after a search may be the reader’s own, or those of a sentence.
  if (path === written.path && search === written.search && !/\W$/.test(state.q)) return [];
  try {
    const { repaired } = await import('../../navigation/repair.ts');
    const { address, notices } = repaired(written, dataset, NAVIGATION);
    if (address.path !== written.path || address.search !== written.search) history.replace(address);
    return notices;
  } catch {
    // Then it is read as it stands.
    return [];
  }
}
