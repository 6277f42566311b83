import { type Fetched, fetchDataset } from '../datasets/fetch-dataset.ts';

import type { HistoryPort } from '../navigation/history-port.ts';
import { loadViews, NAVIGATION, VIEWS } from '../views/index.ts';

/** How long what is first shown has the network to itself. */
const REST_MS = 1500;

/** Fetches the dataset and the code of the view that the reader has asked for, then that of the others. */
export async function arrive(datasetAddress: string, history: Pick<HistoryPort, 'read'>): Promise<Fetched> {
  const fetched = await fetchDataset(datasetAddress);
  if (fetched.kind !== 'sound') return fetched;
  const { place } = NAVIGATION.parseAddress(history.read(), fetched.dataset).state;
  // A view whose code does not come says so itself, in its place.
  await VIEWS[place.view].code.load().catch(() => undefined);
  setTimeout(loadViews, REST_MS);
  return fetched;
}
