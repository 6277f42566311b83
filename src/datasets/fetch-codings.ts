import type { DatasetFile } from '../domain/dataset-file.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { type CodingsRead, readCodings } from './read-codings.ts';

export type CodingsFetched = CodingsRead | { readonly kind: 'unreachable' };

/** Fetches and reads the codings that lie in a file beside the dataset. Never rejects. */
export async function fetchCodings(
  datasetAddress: string,
  file: string,
  dataset: DatasetFile,
): Promise<CodingsFetched> {
  const bytes = await fetchBytes(datasetAddress.replace(/[^/?#]*(?:[?#].*)?$/, file));
  return typeof bytes === 'string' ? { kind: 'unreachable' } : readCodings(bytes, dataset);
}
