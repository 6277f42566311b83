import { fetchDataset, type Known } from '../../datasets/fetch-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { HistoryPort } from '../../navigation/history-port.ts';
import type { Notice } from '../../navigation/upgrade.ts';
import { loadEverything } from '../../ui/later/later.ts';
import { codeFor, NAVIGATION } from '../../views/index.ts';
import type { Elsewhere } from './elsewhere.tsx';

/** How long what is first shown has the network to itself. */
const REST_MS = 1500;

interface Arrival {
  readonly datasetAddress: string;
  readonly history: Pick<HistoryPort, 'read' | 'replace'>;
  /** The dataset that the page was written from; undefined where it was not. */
  readonly known: Known | undefined;
}

/** What a reader has come to. */
export type Arrived = Exclude<Elsewhere, Sound> | (Sound & { readonly repairs: readonly Notice[] });
type Sound = Extract<Elsewhere, { readonly kind: 'sound' }>;

/** Fetches the dataset and the code of the view that the reader has asked for, then that of the others. */
export async function arrive({ datasetAddress, history, known }: Arrival): Promise<Arrived> {
  const model = new URLSearchParams(history.read().search).get('model');
  const fetched: Elsewhere =
    model === null
      ? await fetchDataset(datasetAddress, known)
      : await (await import('./elsewhere.tsx')).openElsewhere(model);
  if (fetched.kind !== 'sound') return fetched;
  const { dataset } = fetched;
  const repairs = await repairAddress(history, dataset);
  const { state } = NAVIGATION.parseAddress(history.read(), dataset);
  // A view whose code does not come says so itself, in its place.
  await codeFor(state)
    .load()
    .catch(() => undefined);
  setTimeout(loadEverything, REST_MS);
  return { ...fetched, repairs };
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
