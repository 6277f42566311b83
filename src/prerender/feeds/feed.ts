import type { IsoDate } from '../../domain/dataset-file.ts';
import type { FeedPlace } from '../../navigation/feeds.ts';
import type { Entry } from './entries.ts';

/** What is the same in every form of a feed. */
export interface Feed {
  readonly place: FeedPlace;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who answers for it; the brand where the dataset names nobody. */
  readonly author: string;
  /** The day of the dataset, or of the newest entry where that is later. */
  readonly updated: IsoDate;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

/** A day as a moment (RFC 3339), the same everywhere. */
export function momentOf(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}
