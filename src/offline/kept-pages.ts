/** What the service worker has to know of the pages; whoever writes them fills it in. */
export interface KeptPages {
  /** The paths of the pages that navigation leads to: they are kept. The others are drawn from the shell. */
  paths: readonly string[];
  /** The folders that pages lie in, with those a dataset to come may have pages in. */
  folders: readonly string[];
}

export function noPages(): KeptPages {
  return { paths: [], folders: [] };
}
