import type { DatasetFile } from '../domain/dataset-file.ts';
import { isolated } from './isolated.ts';
import { TITLE_ROOM } from './opening.ts';

/** The name of the program, the same in every language. A site has that of its dataset: `brandOf`. */
export const SITE_NAME = 'Common Ground';

/** How a site that shows a dataset is called. */
export function brandOf({ brand, title }: Pick<DatasetFile, 'brand' | 'title'>): string {
  return brand ?? title;
}

/**
 * `Sanctions · Common Ground`, as a browser’s tab and the frames of other pages name what they show. The name of the site
 * stands there where it has room.
 */
export function titled(title: string, dataset: Pick<DatasetFile, 'brand' | 'title'>): string {
  const brand = brandOf(dataset);
  const whole = `${isolated(title)} · ${isolated(brand)}`;
  return title === brand || whole.length > TITLE_ROOM ? title : whole;
}
