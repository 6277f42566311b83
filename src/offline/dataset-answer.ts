/** What the answer to a request for the dataset is made from. */
export interface DatasetSources {
  /** The revision of the site that the program on screen belongs to. */
  readonly revision: string;
  /** Asks the network; undefined where it falls silent, or answers with no success. */
  readonly fetchDataset: () => Promise<string | undefined>;
  readonly fetchRevision: () => Promise<string | undefined>;
  /** The dataset that was last followed, else the one that came with the program. */
  readonly keptDataset: () => Promise<string | undefined>;
  readonly keep: (dataset: string) => Promise<void>;
  /** As long as a reader is kept waiting who could be shown what is kept. */
  readonly patience: () => Promise<void>;
  /** Goes on after the answer has been given. */
  readonly waitUntil: (work: Promise<unknown>) => void;
  /** A newer version of the whole site is there. */
  readonly onNewer: () => void;
}

/**
 * The dataset for the program on screen. A curator may swap the file without building again: that one is followed, and
 * kept. But a file that comes with another revision of the site belongs to another program: then the kept dataset is
 * shown and the newer version is announced, so that old code never reads a newer dataset. On a slow line what is kept is
 * shown, and what comes late is kept for the next visit. Undefined where there is none.
 */
export async function datasetAnswer(sources: DatasetSources): Promise<string | undefined> {
  const kept = await sources.keptDataset();
  const newest = newestDataset(sources, kept);
  sources.waitUntil(newest);
  return kept === undefined ? newest : Promise.race([newest, sources.patience().then(() => kept)]);
}

async function newestDataset(sources: DatasetSources, kept: string | undefined): Promise<string | undefined> {
  const offered = await sources.fetchDataset();
  if (offered === undefined || offered === kept) return kept;
  if (kept === undefined) return offered;
  const revision = await sources.fetchRevision();
  if (revision === sources.revision) {
    await sources.keep(offered);
    return offered;
  }
  if (revision !== undefined) sources.onNewer();
  return kept;
}
