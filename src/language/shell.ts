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

export const shellWords = messages({
  skip: 'Skip to the content',
  withoutScript: 'This page can be read as it is. To choose other parties, days and filters it needs JavaScript.',
  loadingView: 'Loading this view …',
  views: 'Views',
  search: 'Search',
  share: 'Share',
  shareView: 'Share this view',
  shareFailed: 'This did not load. The address bar holds the link to this view.',
  dismiss: 'Dismiss',
  dismissNotice: (notice: string) => `Dismiss: ${notice}`,
  newVersion: 'A newer version is ready.',
  reload: 'Reload',
  addressKept: 'The address is kept.',
  tryAgain: 'Try again',
  notDrawn: {
    title: 'This view could not be drawn.',
    said: 'The program says:',
    reset: 'Reset to the Overview',
  },
  dataset: ({ version, license, basis, positions, parties, statements, sources }: DatasetFile) => {
    const terms = [version && `of ${longDay(version)}`, license].filter((term) => term !== undefined).join(', ');
    const counts = [
      `${counted(positions.length, 'position')} of ${counted(parties.length, 'party')}`,
      ...(statements.length === 0 ? [] : [counted(statements.length, 'statement')]),
      ...(sources.length === 0 ? [] : [counted(sources.length, 'source')]),
    ].join(', ');
    return `Dataset${terms && ` ${terms}`}: ${counts}. ${basis === undefined ? 'What the marks rest on is not said' : `Every mark rests on ${BASIS[basis]}`}; where nothing was found, nothing is drawn.`;
  },
  program: (name: string) => `Made with ${name}.`,
  thisView: (address: string) => `This view: ${address}`,
  downloadDataset: 'Download the dataset (JSON)',
  schema: 'Its schema',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  shortcut: 'The key / searches',
  loading: 'Loading the dataset …',
  loadingSlowly: 'Loading the dataset. This is taking longer than usual …',
  unreachable: 'The dataset did not arrive.',
  faulty: {
    title: (faults: number) => `The dataset has ${counted(faults, 'fault')}.`,
    faults: 'Nothing is drawn from it. For its curator, each fault with its place in the file:',
  },
  asPublished: 'Below is this page as it was published. It can be read; its controls need the dataset.',
});
