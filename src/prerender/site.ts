import type { Page } from '../navigation/route.ts';

/** Where the site is published. */
export interface Site {
  /** `https://example.org/common-ground/`; undefined where the build does not know. */
  readonly address: string | undefined;
  /** The path of the first page on its host: `/common-ground/`, or `/`. */
  readonly base: string;
}

/** The site of the one build setting, `SITE_URL`: a whole web address, or nothing. */
export function siteAt(setting: string | undefined): Site {
  if (setting === undefined || setting.trim() === '') return { address: undefined, base: '/' };
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`SITE_URL must be a whole web address like https://example.org/common-ground/, not “${setting}”.`);
  }
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { address: `${url.origin}${base}`, base };
}

/** The whole address of a file of the site, in signs that addresses allow; undefined where the site’s is not known. */
export function wholeAddress(file: string, { address }: Site): string | undefined {
  return address === undefined ? undefined : new URL(file, address).href;
}

/** Where the card of a page lies: beside it. */
export function cardFile({ path }: Pick<Page, 'path'>): string {
  return `${path}card.png`;
}
