import type { DatasetFile } from '../domain/dataset-file.ts';
import { type CodingsRead, readCodings } from './read-codings.ts';

export type CodingsFetched = CodingsRead | { readonly kind: 'unreachable' };

const PATIENCE_MS = 20_000;

/** Fetches and reads the codings that lie in a file beside the dataset. Never rejects. */
export async function fetchCodings(
  datasetAddress: string,
  file: string,
  dataset: DatasetFile,
): Promise<CodingsFetched> {
  try {
    const response = await fetch(datasetAddress.replace(/[^/?#]*(?:[?#].*)?$/, file), {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return { kind: 'unreachable' };
    return readCodings(new Uint8Array(await response.arrayBuffer()), dataset);
  } catch {
    return { kind: 'unreachable' };
  }
}
