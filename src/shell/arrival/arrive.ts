import { fetchDataset, type Known } from '../../datasets/fetch-dataset.ts';
import type { HistoryPort } from '../../navigation/history-port.ts';
import { loadEverything } from '../../ui/later/later.ts';
import { codeFor, NAVIGATION } from '../../views/index.ts';
import type { Elsewhere } from './elsewhere.tsx';

/** How long what is first shown has the network to itself. */
const REST_MS = 1500;

interface Arrival {
  readonly datasetAddress: string;
  readonly history: Pick<HistoryPort, 'read'>;
  /** The dataset that the page was written from; undefined where it was not. */
  readonly known: Known | undefined;
}

/** Fetches the dataset and the code of the view that the reader has asked for, then that of the others. */
export async function arrive({ datasetAddress, history, known }: Arrival): Promise<Elsewhere> {
  const model = new URLSearchParams(history.read().search).get('model');
  const fetched: Elsewhere =
    model === null
      ? await fetchDataset(datasetAddress, known)
      : await (await import('./elsewhere.tsx')).openElsewhere(model);
  if (fetched.kind !== 'sound') return fetched;
  const { state } = NAVIGATION.parseAddress(history.read(), fetched.dataset);
  // A view whose code does not come says so itself, in its place.
  await codeFor(state)
    .load()
    .catch(() => undefined);
  setTimeout(loadEverything, REST_MS);
  return fetched;
}
