import type { Dataset } from '../domain/dataset.ts';
import { CARD } from '../drawing/card/size.ts';
import { escaped } from '../language/markup.ts';
import { brandOf, titled } from '../language/site.ts';
import type { PartPage } from '../navigation/address.ts';
import type { Page } from '../navigation/route.ts';
import { defaultState } from '../navigation/view-state.ts';
import { NAVIGATION } from '../views/index.ts';
import { feedLinks } from './feeds/links.ts';
import { thingsOf } from './json-ld.ts';
import { tag } from './markup.ts';
import { oembedLink } from './oembed.ts';
import { cardFile, type Site, wholeAddress } from './site.ts';
import { descriptionOf, summaryOf } from './summary.ts';

/** What the head of a page says of it to search engines, to those who show a link, and to machines. */
export function headOf(dataset: Dataset, page: Page, site: Site): string {
  const title = NAVIGATION.captionOf(dataset, defaultState(dataset, page.place));
  const description = descriptionOf(dataset, page);
  const summary = summaryOf(dataset, page);
  const own = wholeAddress(page.path, site);
  const card = wholeAddress(cardFile(page), site);
  return [
    `<title>${escaped(titled(title, dataset))}</title>`,
    meta('name', 'description', description),
    ...(own === undefined ? [] : [tag('link', { rel: 'canonical', href: own }), meta('property', 'og:url', own)]),
    meta('property', 'og:type', page.path === '' ? 'website' : 'article'),
    meta('property', 'og:site_name', brandOf(dataset)),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', card === undefined ? 'summary' : 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    ...(card === undefined ? [] : cardTags(card, summary.finding ?? title)),
    ...thingsOf(dataset, page, { site, title, description, holds: summary.holds }).map(data),
    ...oembedLink(page, titled(title, dataset), site),
    ...feedLinks(dataset, page, site),
  ].join('\n    ');
}

/** The head of a part that other pages embed: searches lead to the page that it is a part of. */
export function partHead(dataset: Dataset, { place, short }: PartPage, site: Site): string {
  const whole = wholeAddress(NAVIGATION.pathOf(place), site);
  return [
    `<title>${escaped(titled(short, dataset))}</title>`,
    tag('meta', { name: 'robots', content: 'noindex' }),
    ...(whole === undefined ? [] : [tag('link', { rel: 'canonical', href: whole })]),
  ].join('\n    ');
}

/** The picture that those show who show a link: they take whole addresses only. */
function cardTags(card: string, alt: string): readonly string[] {
  return [
    meta('property', 'og:image', card),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:image', card),
    meta('name', 'twitter:image:alt', alt),
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return tag('meta', { [kind]: name, content });
}

/** A block of data. No browser runs it, so the content policy has nothing against it. */
function data(thing: object): string {
  return `<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', '\\u003c')}</script>`;
}
