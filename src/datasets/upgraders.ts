import type { Entry } from './draft.ts';

/** Makes a file of one format, still unchecked, into the same of the next: what it does not understand it leaves to the checks. */
export type DatasetUpgrader = (file: Entry) => Entry;

/** In order: the first makes format 1 into format 2. A file that was once published opens for ever. */
export const UPGRADERS: readonly DatasetUpgrader[] = [];

/** The format that the schema describes. */
export const FORMAT = UPGRADERS.length + 1;

/** A file of a format from 1 to the newest as one of the newest. */
export function upgraded(file: Entry, upgraders: readonly DatasetUpgrader[] = UPGRADERS): Entry {
  const newest = upgraders.length + 1;
  const format = Number(file.format ?? 1);
  if (format === newest) return file;
  return { ...upgraders.slice(format - 1).reduce((older, upgrade) => upgrade(older), file), format: newest };
}
