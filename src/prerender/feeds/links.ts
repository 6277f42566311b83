import type { Dataset } from '../../domain/dataset.ts';
import { feedWords } from '../../language/feeds.ts';
import { FEED_FORMS, feedsOf } from '../../navigation/feeds.ts';
import type { Page } from '../../navigation/route.ts';
import { NAVIGATION } from '../../views/index.ts';
import { tag } from '../markup.ts';
import { rootFrom } from '../root.ts';
import { type Site, wholeAddress } from '../site.ts';

/** How a page says which feeds tell what is new on it. */
export function feedLinks(dataset: Dataset, { place, path }: Page, site: Site): readonly string[] {
  return feedsOf(NAVIGATION, dataset, place).flatMap(({ folder, issue }) =>
    FEED_FORMS.map(({ file, type, form }) => {
      const href = wholeAddress(`${folder}${file}`, site) ?? `${rootFrom(path)}${folder}${file}`;
      return tag('link', { rel: 'alternate', type, href, title: feedWords.feed(form, issue?.name) });
    }),
  );
}
