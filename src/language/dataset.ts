import { messages } from './messages.ts';

/** What stands in for words that a file leaves out. */
export const datasetWords = messages({
  untitled: 'A dataset without a title',
  against: 'Against',
  inFavour: 'For',
});
