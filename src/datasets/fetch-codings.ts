import type { DatasetFile } from '../domain/dataset-file.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { type CodingsRead, readCodings } from './read-codings.ts';

export type CodingsFetched = CodingsRead | { readonly kind: 'unreachable' };

/** Fetches and reads the codings that lie in a file beside the dataset; from this host alone, as the page’s policy has it. Never rejects. */
export async function fetchCodings(
  datasetAddress: string,
  file: string,
  dataset: DatasetFile,
): Promise<CodingsFetched> {
  const address = datasetAddress.replace(/[^/?#]*(?:[?#].*)?$/, file);
  // Addresses on this host are paths.
  if (datasetAddress === '' || /^(?:\w+:)?\/\//.test(address)) return { kind: 'unreachable' };
  const bytes = await fetchBytes(address);
  return typeof bytes === 'string' ? { kind: 'unreachable' } : readCodings(bytes, dataset);
}
