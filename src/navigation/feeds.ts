import type { Dataset } from '../domain/dataset.ts';
import type { Issue } from '../domain/dataset-file.ts';
import type { Navigation } from './address.ts';
import type { Place } from './place.ts';

/** What tells programs of new entries; `folder` is `''` for the site, else the issue’s: `issues/sanctions/`. */
export interface FeedPlace {
  readonly folder: string;
  /** Undefined for the whole site. */
  readonly issue: Issue | undefined;
}

/** The forms that each feed is written in. */
export const FEED_FORMS = [
  { file: 'feed.xml', type: 'application/atom+xml', form: 'atom' },
  { file: 'feed.json', type: 'application/feed+json', form: 'json' },
] as const;

/** The feeds of a place: the site’s, and that of the issue that it belongs to. */
export function feedsOf(navigation: Navigation, dataset: Dataset, place: Place): readonly FeedPlace[] {
  const issue = dataset.issueById.get(navigation.routeOf(place.view).issueOf?.(place, dataset) ?? '');
  return [SITE_FEED, ...(issue === undefined ? [] : [issueFeed(navigation, issue)])];
}

/** Every feed that there is. */
export function allFeeds(navigation: Navigation, { issues }: Dataset): readonly FeedPlace[] {
  return [SITE_FEED, ...issues.map((issue) => issueFeed(navigation, issue))];
}

const SITE_FEED: FeedPlace = { folder: '', issue: undefined };

function issueFeed(navigation: Navigation, issue: Issue): FeedPlace {
  return { folder: navigation.pathOf({ view: 'issue', issue: issue.id }), issue };
}
