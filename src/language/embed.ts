import type { DatasetFile } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { brandOf } from './site.ts';

export const embedWords = messages({
  origin: (dataset: DatasetFile) => {
    const { version, license } = dataset;
    const parts = [brandOf(dataset), ...(version === undefined ? [] : [`dataset of ${longDay(version)}`]), license];
    return `${parts.filter((part) => part !== undefined).join(', ')}.`;
  },
  open: (dataset: DatasetFile) => `Open in ${brandOf(dataset)}`,
});
