import { codingNames } from '../language/upgraded.ts';
import { type Entry, entriesOf, isEntry, textOf } from './draft.ts';

/** Makes a file of one format, still unchecked, into the same of the next: what it does not understand it leaves to the checks. */
export type DatasetUpgrader = (file: Entry) => Entry;

/** In order: the first makes format 1 into format 2. A file that was once published opens for ever. */
export const UPGRADERS: readonly DatasetUpgrader[] = [toAnyNumberOfCodings];

/** A file of a format from 1 to the newest as one of the newest. */
export function upgraded(file: Entry, upgraders: readonly DatasetUpgrader[] = UPGRADERS): Entry {
  const newest = upgraders.length + 1;
  const format = Number(file.format ?? 1);
  if (format === newest) return file;
  return { ...upgraders.slice(format - 1).reduce((older, upgrade) => upgrade(older), file), format: newest };
}

/** Format 1 had one `secondCoding`, whose rows held the first coder’s stance beside the second’s. */
function toAnyNumberOfCodings({ secondCoding, ...file }: Entry): Entry {
  if (!isEntry(secondCoding)) return secondCoding === undefined ? file : { ...file, codings: secondCoding };
  const placed = new Set(entriesOf(file, 'positions').map(({ entry }) => placeOf(entry)));
  const rows = entriesOf(secondCoding, 'rows').map(({ entry }) => entry);
  const codingOf = (stance: 'first' | 'second', about: Entry) => ({
    ...about,
    unseen: ['codings'],
    // How far it was heeded was not told.
    consulted: true,
    reworded: entriesOf(secondCoding, 'splits').map(({ entry }) => entry.question),
    rows: rows.map(({ first, second, ...row }) => ({
      ...row,
      stance: { first, second }[stance],
      ...(placed.has(placeOf(row)) ? {} : { gone: true }),
    })),
  });
  const { summary, limits } = secondCoding;
  return {
    ...file,
    codings: [
      codingOf('first', { id: 'first', name: codingNames.first.name, made: codingNames.first.made }),
      codingOf('second', { id: 'second', name: codingNames.second.name, made: summary, limits }),
    ],
  };
}

function placeOf(entry: Entry): string {
  return ['party', 'question', 'from'].map((key) => textOf(entry, key)).join(' ');
}
