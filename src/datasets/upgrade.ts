import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import type { Entry, Fault } from './draft.ts';
import { type DatasetUpgrader, UPGRADERS, upgraded } from './upgraders.ts';

/** A file of whatever format as one of the present; a file that names none is of the first. */
export function upgradeDataset(
  file: Entry,
  upgraders: readonly DatasetUpgrader[] = UPGRADERS,
): { readonly file: Entry; readonly faults: readonly Fault[] } {
  const newest = upgraders.length + 1;
  const { format = 1 } = file;
  const fault = (message: string) => ({ file, faults: [{ path: 'format', message }] });
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return fault(words.format.none(newest));
  }
  if (format > newest) {
    return fault(words.format.newer(format, newest));
  }
  return { file: upgraded(file, upgraders), faults: [] };
}
