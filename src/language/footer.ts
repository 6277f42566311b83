import type { Basis, DatasetFile } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted } from './numbers.ts';

const BASIS: Readonly<Record<Basis, string>> = {
  statements: 'dated words with a source',
  votes: 'a vote',
  answers: 'an answer of the party itself',
  experts: 'the judgement of experts',
};

export const footerWords = messages({
  dataset: ({ version, license, basis, positions, parties, statements, sources }: DatasetFile) => {
    const terms = [version && `of ${longDay(version)}`, license].filter((term) => term !== undefined).join(', ');
    const counts = [
      `${counted(positions.length, 'position')} of ${counted(parties.length, 'party')}`,
      ...(statements.length === 0 ? [] : [counted(statements.length, 'statement')]),
      ...(sources.length === 0 ? [] : [counted(sources.length, 'source')]),
    ].join(', ');
    const isSourced =
      positions.every(({ evidence }) => evidence.length > 0) && statements.every(({ source }) => source);
    const rests =
      basis === undefined
        ? 'What the marks rest on is not said'
        : basis === 'statements' && !isSourced
          ? 'The marks rest on what the parties said, as far as it is on record'
          : `Every mark rests on ${BASIS[basis]}`;
    return `Dataset${terms && ` ${terms}`}: ${counts}. ${rests}; where nothing was found, nothing is drawn.`;
  },
  program: (name: string) => `Made with ${name}.`,
  thisView: (address: string) => `This view: ${address}`,
  downloadDataset: 'Download the dataset (JSON)',
  schema: 'Its schema',
  ownData: (studio: string) => `Your own data (${studio})`,
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  shortcut: 'The key / searches',
  notKept: 'This browser stores no settings: this one lasts until the page is closed.',
});
