import type { Entry, Fault } from './draft.ts';

/** Makes a file of one format, still unchecked, into the same of the next: what it does not understand it leaves to the checks. */
export type DatasetUpgrader = (file: Entry) => Entry;

/** In order: the first makes format 1 into format 2. A file that was once published opens for ever. */
const UPGRADERS: readonly DatasetUpgrader[] = [];

/** The format that the schema describes. */
export const FORMAT = UPGRADERS.length + 1;

/** A file of whatever format as one of the present; a file that names none is of the first. */
export function upgradeDataset(
  file: Entry,
  upgraders: readonly DatasetUpgrader[] = UPGRADERS,
): { readonly file: Entry; readonly faults: readonly Fault[] } {
  const newest = upgraders.length + 1;
  const { format = 1 } = file;
  const fault = (message: string) => ({ file, faults: [{ path: 'format', message }] });
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return fault(`must be a whole number from 1 to ${newest}: the format of this file.`);
  }
  if (format > newest) {
    return fault(`is ${format}, newer than this program reads (${newest}): use a newer version of Common Ground.`);
  }
  const upgraded = upgraders.slice(format - 1).reduce((older, upgrade) => upgrade(older), file);
  return { file: format === newest ? file : { ...upgraded, format: newest }, faults: [] };
}
