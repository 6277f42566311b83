import type { Dataset } from '../../domain/dataset.ts';
import { laterDay } from '../../domain/day.ts';
import { feedWords } from '../../language/feeds.ts';
import { brandOf, titled } from '../../language/site.ts';
import { allFeeds, type FeedPlace } from '../../navigation/feeds.ts';
import { NAVIGATION } from '../../views/index.ts';
import type { Site } from '../site.ts';
import { atomFeed } from './atom.ts';
import { type Entry, type Listed, listedIn, urnOf } from './entries.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** So many entries has a feed at most: those who come once a month miss nothing, and a file stays below 250 KB. */
export const MOST_ENTRIES = 200;

/**
 * The feeds of the site and of each issue, as Atom (RFC 4287) and JSON Feed 1.1: name and text. The same dataset gives the
 * same bytes.
 */
export function feedFiles(dataset: Dataset, site: Site): Readonly<Record<string, string>> {
  const listed = newestByIssue(dataset);
  return Object.fromEntries(
    allFeeds(NAVIGATION, dataset).flatMap((place) => {
      const feed = feedOf(
        dataset,
        place,
        (listed.get(place.issue?.id) ?? []).map(({ tell }) => tell()),
      );
      return [atomFeed(feed, dataset, site), jsonFeed(feed, dataset, site)];
    }),
  );
}

function feedOf(dataset: Dataset, place: FeedPlace, entries: readonly Entry[]): Feed {
  const brand = brandOf(dataset);
  const { issue } = place;
  return {
    place,
    id: issue === undefined ? urnOf(dataset, 'site') : urnOf(dataset, 'issue', issue.id),
    title: issue === undefined ? brand : titled(issue.name, dataset),
    subtitle: feedWords.about(issue?.name ?? dataset.title),
    author: dataset.author ?? dataset.publisher ?? brand,
    updated: [dataset.version, entries[0]?.date].flatMap((day) => day ?? []).reduce(laterDay, dataset.span.start),
    entries,
  };
}

/** The newest of all, under undefined, and of each issue; in one walk, since issues may be many. */
function newestByIssue(dataset: Dataset): ReadonlyMap<string | undefined, readonly Listed[]> {
  const newest = new Map<string | undefined, Listed[]>();
  for (const listed of listedIn(dataset)) {
    for (const id of [undefined, ...listed.issues.map((issue) => issue.id)]) {
      const list = newest.get(id) ?? [];
      newest.set(id, list);
      if (list.length < MOST_ENTRIES) list.push(listed);
    }
  }
  return newest;
}
