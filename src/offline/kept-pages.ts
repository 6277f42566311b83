/** What the service worker has to know of the pages; whoever writes them fills it in. */
export interface KeptPages {
  /** The paths of the pages that navigation leads to: they are kept. The others are drawn from the shell. */
  paths: readonly string[];
  /** The first steps of the paths of all pages. */
  beginnings: readonly string[];
}

export function noPages(): KeptPages {
  return { paths: [], beginnings: [] };
}
