import type { Dataset } from '../domain/dataset.ts';
import { NAVIGATION } from '../views/index.ts';
import { element } from './markup.ts';
import { type Site, wholeAddress } from './site.ts';

/**
 * What search engines ask for: name and text. A sitemap knows whole addresses only (sitemaps.org): there is none where the
 * site’s is not known.
 */
export function searchFiles(dataset: Dataset, site: Site): Readonly<Record<string, string>> {
  const map = wholeAddress('sitemap.xml', site);
  const readable = 'User-agent: *\nAllow: /\n';
  if (map === undefined) return { 'robots.txt': readable };
  return { 'robots.txt': `${readable}\nSitemap: ${map}\n`, 'sitemap.xml': sitemap(dataset, site) };
}

function sitemap(dataset: Dataset, site: Site): string {
  const changed = dataset.version === undefined ? '' : element('lastmod', dataset.version);
  const entries = NAVIGATION.allPages(dataset).map(
    ({ path }) => `  <url>${element('loc', wholeAddress(path, site) ?? '')}${changed}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
