import type { Dataset } from '../domain/dataset.ts';
import { escaped } from '../language/markup.ts';
import { NAVIGATION } from '../views/index.ts';
import type { Site } from './site.ts';

/** Every page of the site for search engines, which want whole addresses: so it is of use where `SITE_URL` was set. */
export function sitemap(dataset: Dataset, { address, base }: Site): string {
  const entries = NAVIGATION.allPages(dataset).map(
    ({ path }) =>
      `  <url><loc>${escaped(`${address ?? base}${path}`)}</loc><lastmod>${escaped(dataset.version)}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read by everyone, and here is what there is. */
export function robots({ address, base }: Site): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${address ?? base}sitemap.xml`, ''].join('\n');
}
