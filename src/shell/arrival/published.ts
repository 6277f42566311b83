import type { Dataset } from '../../domain/dataset.ts';
import type { Address } from '../../navigation/upgrade.ts';
import { NAVIGATION } from '../../views/index.ts';

/** What the build has noted on a page that it has written. */
export interface Published {
  /** The page’s own path within the site. */
  readonly path: string;
  /** The fingerprint of the dataset file it was written from. */
  readonly print: string;
  /** True where the file leaves out what can be computed. */
  readonly hasGaps: boolean;
}

/** The note on a page; undefined where the build has written nothing into it. */
export function publishedIn({ dataset: { page, model, gaps } }: HTMLElement): Published | undefined {
  return page === undefined || model === undefined
    ? undefined
    : { path: page, print: model, hasGaps: gaps !== undefined };
}

interface Arrived {
  readonly dataset: Dataset;
  readonly print: string;
  readonly address: Address;
}

/**
 * True where a dataset has no page like the one on screen: the server hands out one that is older than the page, or newer.
 * Better the page as it was published than another that says there is no such page.
 */
export function isOfAnotherSite(
  { path, print }: Pick<Published, 'path' | 'print'>,
  arrived: Omit<Arrived, 'address'>,
): boolean {
  if (arrived.print === print) return false;
  const { state } = NAVIGATION.parseAddress({ path, search: '' }, arrived.dataset);
  return NAVIGATION.formatAddress(state, arrived.dataset).path !== path;
}

/**
 * True where a written page is exactly what would be drawn: from the same dataset file, and in the usual state of
 * the same place. Then it is taken over as it stands; else it is drawn anew.
 */
export function isAsPublished(
  published: Pick<Published, 'path' | 'print'>,
  { dataset, print, address }: Arrived,
): boolean {
  if (print !== published.print) return false;
  const { state, notices } = NAVIGATION.parseAddress(address, dataset);
  const { path, search } = NAVIGATION.formatAddress(state, dataset);
  return notices.length === 0 && path === published.path && search === '';
}

/**
 * Makes the links of a written page absolute, as the living page has them. Written ones are relative, since one
 * build serves under any path; a living one stays when the address changes beneath it.
 */
export function settleLinks(page: HTMLElement): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) {
    link.setAttribute('href', `${link.pathname}${link.search}`);
  }
}
