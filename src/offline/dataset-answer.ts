/** What the answer to a request for the dataset is made from. */
export interface DatasetSources {
  /** The revision of the site that the program on screen belongs to. */
  readonly revision: string;
  /** Asks the network; undefined where it does not answer in time, or with no success. */
  readonly fetchDataset: () => Promise<string | undefined>;
  readonly fetchRevision: () => Promise<string | undefined>;
  /** The dataset that was last followed, else the one that came with the program. */
  readonly keptDataset: () => Promise<string | undefined>;
  readonly keep: (dataset: string) => Promise<void>;
  /** A newer version of the whole site is there. */
  readonly onNewer: () => void;
}

/**
 * The dataset for the program on screen. A curator may swap the file without building again: that one is followed, and
 * kept. But a file that comes with another revision of the site belongs to another program: then the kept dataset is
 * shown and the newer version is announced, so that old code never reads a newer dataset. Undefined where there is none.
 */
export async function datasetAnswer(sources: DatasetSources): Promise<string | undefined> {
  const [offered, kept] = await Promise.all([sources.fetchDataset(), sources.keptDataset()]);
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
