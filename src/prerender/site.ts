import type { Page } from '../navigation/route.ts';
import { rootFrom } from './root.ts';

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

/** The address of a file of the site, as a page names it: whole where the site’s is known, else relative to the page. */
export function addressFrom({ path }: Pick<Page, 'path'>, file: string, { address }: Site): string {
  return address === undefined ? `${rootFrom(path)}${file}` : `${address}${file}`;
}

/** Where the card of a page lies: beside it. */
export function cardFile({ path }: Pick<Page, 'path'>): string {
  return `${path}card.png`;
}
