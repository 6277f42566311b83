import { messages } from './messages.ts';
import { counted } from './numbers.ts';

export const shellWords = messages({
  skip: 'Skip to the content',
  withoutScript: 'This page can be read as it is. To choose other parties, days and filters it needs JavaScript.',
  loadingView: 'Loading this view …',
  views: 'Views',
  search: 'Search',
  share: 'Share',
  shareView: 'Share this view',
  shareFailed: 'This did not load. The address bar holds the link to this view.',
  addressKept: 'The address is kept.',
  notLoaded: 'This view did not load.',
  notDrawn: {
    title: 'This view could not be drawn.',
    said: 'The program says:',
    reset: 'Reset to the Overview',
  },
  loading: 'Loading the dataset …',
  loadingSlowly: 'Loading the dataset. This is taking longer than usual …',
  received: (bytes: number) => `${Math.round(bytes / 1000)} KB have come.`,
  unreachable: 'The dataset did not arrive.',
  strange: {
    title: 'This page is not in the dataset that came.',
    why: 'One of them is older than the other.',
  },
  faulty: {
    title: (faults: number) => `The dataset has ${counted(faults, 'fault')}.`,
  },
  asPublished: 'Below is this page as it was published. It can be read; its controls do not work yet.',
});
