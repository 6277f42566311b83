import type { Dataset } from '../domain/dataset.ts';
import { EMBED_HEIGHT, embedCode } from '../features/export/embed-code.ts';
import { brandOf, titled } from '../language/site.ts';
import type { Page } from '../navigation/route.ts';
import { defaultState } from '../navigation/view-state.ts';
import { NAVIGATION, partOf } from '../views/index.ts';
import { tag } from './markup.ts';
import { type Site, wholeAddress } from './site.ts';

/** As wide as a column of text; the frame takes the width that it is given. */
const EMBED_WIDTH = 720;
/** A day: as often as a curated dataset may change. */
const CACHE_SECONDS = 86_400;

/**
 * An answer beside every page (oembed.com, type “rich”), so that a site in which a link is pasted can show the view itself:
 * name and text. oEmbed knows whole addresses only: there is none where the site's is not known.
 */
export function oembedFiles(dataset: Dataset, { address }: Site): Readonly<Record<string, string>> {
  if (address === undefined) return {};
  const site = new URL(address);
  return Object.fromEntries(
    NAVIGATION.allPages(dataset).map((page) => [`${page.path}oembed.json`, answer(page, dataset, site)]),
  );
}

/** How a page says where its answer is. */
export function oembedLink({ path }: Pick<Page, 'path'>, title: string, site: Site): readonly string[] {
  const href = wholeAddress(`${path}oembed.json`, site);
  if (href === undefined) return [];
  return [tag('link', { rel: 'alternate', type: 'application/json+oembed', href, title })];
}

/** What stands for a page in another: its first part, else the whole view. */
function answer({ path, place }: Page, dataset: Dataset, site: URL): string {
  const [part] = NAVIGATION.partsOf(place.view);
  const frame = new URL(part === undefined ? `${path}?embed` : `${path}embed/${part}/`, site).href;
  const height = partOf({ place, embed: part })?.height(dataset, place) ?? EMBED_HEIGHT;
  const script = new URL('embed.js', site).href;
  const whole = titled(NAVIGATION.captionOf(dataset, defaultState(dataset, place)), dataset);
  const json = {
    version: '1.0',
    type: 'rich',
    provider_name: brandOf(dataset),
    provider_url: site.href,
    title: `${whole}, ${dataset.title}`,
    cache_age: CACHE_SECONDS,
    width: EMBED_WIDTH,
    height,
    html: embedCode({ title: whole, address: frame, script, height }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
