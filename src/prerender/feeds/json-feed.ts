import type { Dataset } from '../../domain/dataset.ts';
import { feedWords } from '../../language/feeds.ts';
import { LOCALE } from '../../language/locale.ts';
import { FEED_FORMS } from '../../navigation/feeds.ts';
import { type Site, wholeAddress } from '../site.ts';
import { type Feed, momentOf } from './feed.ts';

const [, { file }] = FEED_FORMS;

/** A feed as JSON Feed 1.1 (jsonfeed.org): name and text. Its addresses are whole, or left out. */
export function jsonFeed({ place, ...feed }: Feed, dataset: Dataset, site: Site): readonly [string, string] {
  const { id, version, license, publisher, lang = LOCALE } = dataset;
  const name = `${place.folder}${file}`;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: wholeAddress(place.folder, site),
    feed_url: wholeAddress(name, site),
    description: feed.subtitle,
    language: lang,
    authors: [{ name: feed.author }],
    _dataset: { about: feedWords.source, id, version, license, publisher },
    items: feed.entries.map(({ id, title, text, date, address, issues }) => ({
      id,
      url: wholeAddress(address, site),
      title,
      content_text: text,
      date_published: momentOf(date),
      tags: issues.map((issue) => issue.name),
    })),
  };
  return [name, `${JSON.stringify(json, null, 2)}\n`];
}
