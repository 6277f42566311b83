import type { LinkSaying } from '../language/links.ts';

/** An address within the site: a path without leading slash, and a query with its question mark or nothing. */
export interface Address {
  readonly path: string;
  readonly search: string;
}

/** Tells the reader that a part of the address could not be used, and what is shown instead. */
export interface Notice {
  /** The parameter or `path`; a notice is shown once for each. */
  readonly id: string;
  readonly message: LinkSaying;
}

/** The parameter that names the version an address was written in; absent for the first. */
export const VERSION_KEY = 'v';

/** Makes an address of one version, still unread, into the same of the next: what it does not understand it leaves as it is. */
export type AddressUpgrader = (address: Address) => Address;

/**
 * In order: the first makes version 1 into version 2. A link that was once written opens for ever. The path of a page
 * alone names no version, so that those of today pass through all of them unchanged.
 */
export const UPGRADERS: readonly AddressUpgrader[] = [];

/** Parameters with the version that they are written in, but for the first: its links name none. */
export function versioned(parameters: readonly string[], upgraders: readonly AddressUpgrader[]): readonly string[] {
  const isFirst = parameters.length === 0 || upgraders.length === 0;
  return isFirst ? parameters : [...parameters, `${VERSION_KEY}=${upgraders.length + 1}`];
}

/** An address of whatever version as one of the present. Of a newer or unknown version it is read as it stands, and that is said. */
export function upgradeAddress(
  address: Address,
  upgraders: readonly AddressUpgrader[],
): { readonly address: Address; readonly notices: readonly Notice[] } {
  const written = new URLSearchParams(address.search).get(VERSION_KEY) ?? '1';
  const version = /^[1-9]\d*$/.test(written) ? Number(written) : Number.NaN;
  if (version <= upgraders.length + 1) {
    return { address: upgraders.slice(version - 1).reduce((older, upgrade) => upgrade(older), address), notices: [] };
  }
  return { address, notices: [{ id: VERSION_KEY, message: (say) => say.newer(written) }] };
}
