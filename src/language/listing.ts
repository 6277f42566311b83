import { messages } from './messages.ts';
import { phrase } from './phrase.ts';

export const listingWords = messages({
  copyLink: { question: 'Copy link to this question' },
  linkCopied: 'Link copied.',
  filters: 'Filters',
  filtersOn: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  previous: <Page extends object>(page: Page) => phrase`← ${page}`,
  next: <Page extends object>(page: Page) => phrase`${page} →`,
  /** Above the filters that could be loosened, where nothing passes all of them. */
  offers: (count: number) => (count === 1 ? 'This brings something back:' : 'Each of these brings something back:'),
  offer: (label: string, count: number) => `${label} (${count})`,
});
