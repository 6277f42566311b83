import { messages } from './messages.ts';

export const uiWords = messages({
  more: 'More',
  newTab: ' (opens in a new tab)',
  loading: 'Loading …',
  /** Where a browser refuses to copy: the text is there, chosen. */
  copyByHand: 'This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.',
  printed: (shown: number, all: number) =>
    `On paper: the first ${shown} of ${all}. Narrow the filters to print the others.`,
  rows: (list: string, first: number, last: number, all: number) => `${list}, ${first} to ${last} of ${all}`,
  backTo: (first: number, last: number, all: number) => `Back to ${first}–${last} of ${all}`,
  onTo: (first: number, last: number, all: number) => `On to ${first}–${last} of ${all}`,
});
