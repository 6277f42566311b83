import type { DatasetFile, IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';
import { brandOf } from './site.ts';

export const embedWords = messages({
  origin: (dataset: DatasetFile) => {
    const { version, license } = dataset;
    const parts = [brandOf(dataset), ...(version === undefined ? [] : [`dataset of ${longDay(version)}`]), license];
    return `${parts.filter((part) => part !== undefined).join(', ')}.`;
  },
  asPublished: 'Shown as published: no program may run in this frame, and another day or pair would take one.',
  chart: {
    kicker: (on: IsoDate) => `Agreement over time · as of ${longDay(on)}`,
    measured: (percent: Figure, coverage: Phrase): Phrase => phrase`agreement ${percent}, ${coverage}`,
  },
  open: (dataset: DatasetFile) => `Open in ${brandOf(dataset)}`,
});
