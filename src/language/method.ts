import type { DatasetFile, IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { listed } from './numbers.ts';

export const methodWords = messages({
  kicker: (version: IsoDate | undefined) =>
    version === undefined ? 'Method' : `Method · dataset of ${longDay(version)}`,
  noLog: (version: IsoDate | undefined) =>
    version === undefined
      ? 'The dataset keeps no log of its changes.'
      : `The dataset of ${longDay(version)} keeps no log of its changes.`,
  version: (version: IsoDate | undefined) =>
    version === undefined
      ? 'The dataset names no version: later copies may have other numbers, so note the day on which you read it.'
      : `The dataset is of ${longDay(version)}; a citation names that version, since later ones may have other numbers.`,
  citeView: 'To cite a view, share it: its address holds the parties, the day and all else that you chose.',
  download: ({ license, statements, sources, events, codings, revisions }: DatasetFile) => {
    const held = [
      'positions',
      ...(statements.length === 0 ? [] : ['statements']),
      ...(sources.length === 0 ? [] : ['sources']),
      ...(events.length === 0 ? [] : ['events']),
    ];
    const beside = [
      ...(codings === undefined ? [] : ['the further codings']),
      ...(revisions === undefined ? [] : ['the log of changes']),
    ];
    const terms = license === undefined ? ', without a licence that is named' : `, ${license}`;
    const all = beside.length === 0 ? `all ${listed(held)}` : `all ${listed(held)}, ${listed(beside)}`;
    return `${terms}: ${all}. Every number of this site is computed from it.`;
  },
  quotations: 'Quotations are their speakers’ words, cited from the sources named beside them.',
});
