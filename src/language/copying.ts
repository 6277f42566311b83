import { messages } from './messages.ts';

export const copyingWords = messages({
  /** Where a browser refuses to copy: the text is there, chosen. */
  byHand: 'This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.',
});
