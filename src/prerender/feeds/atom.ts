import type { Dataset } from '../../domain/dataset.ts';
import { LOCALE } from '../../language/locale.ts';
import { escaped } from '../../language/markup.ts';
import { SITE_NAME } from '../../language/site.ts';
import { FEED_FORMS } from '../../navigation/feeds.ts';
import { element, tag } from '../markup.ts';
import { rootFrom } from '../root.ts';
import { type Site, wholeAddress } from '../site.ts';
import type { Entry } from './entries.ts';
import { type Feed, momentOf } from './feed.ts';

const [{ file, type }] = FEED_FORMS;

/** A feed as Atom: name and text. Where the site’s address is not known its links are relative to where the file lies. */
export function atomFeed({ place, ...feed }: Feed, dataset: Dataset, site: Site): readonly [string, string] {
  const { license, publisher, lang = LOCALE } = dataset;
  const name = `${place.folder}${file}`;
  const href = (address: string) => wholeAddress(address, site) ?? `${rootFrom(place.folder)}${address}`;
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed ${'xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"'} xml:lang="${escaped(lang)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', momentOf(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    ...(publisher === undefined ? [] : [element('dc:publisher', publisher)]),
    ...(license === undefined ? [] : [element('rights', license)]),
    element('generator', SITE_NAME),
    tag('link', { rel: 'self', type, href: href(name) }),
    tag('link', { rel: 'alternate', type: 'text/html', href: href(place.folder) }),
    ...feed.entries.map((entry) => entryXml(entry, href)),
    '</feed>',
    '',
  ].join('\n');
  return [name, xml];
}

function entryXml({ id, title, text, date, address, issues }: Entry, href: (address: string) => string): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', momentOf(date)),
    tag('link', { rel: 'alternate', type: 'text/html', href: href(address) }),
    ...issues.map((issue) => tag('category', { term: issue.id, label: issue.name })),
    element('content', text),
    '</entry>',
  ].join('\n');
}
