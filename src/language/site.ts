import type { DatasetFile } from '../domain/dataset-file.ts';

/** The name of the program, the same in every language. A site has that of its dataset: `brandOf`. */
export const SITE_NAME = 'Common Ground';

/** How a site that shows a dataset is called. */
export function brandOf({ brand, title }: Pick<DatasetFile, 'brand' | 'title'>): string {
  return brand ?? title;
}

/** `Sanctions · Common Ground`, as a browser’s tab and the frames of other pages name what they show. */
export function titled(title: string, dataset: Pick<DatasetFile, 'brand' | 'title'>): string {
  const brand = brandOf(dataset);
  return title === brand ? title : `${title} · ${brand}`;
}
