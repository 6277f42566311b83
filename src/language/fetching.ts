import { messages } from './messages.ts';

/** Why a file did not come. */
export const fetchWords = messages({
  // HTTP/2 has no words beside the number.
  refused: (status: number, words: string) => `The server answered “${`${status} ${words}`.trim()}”.`,
  silent: 'The server did not answer within 20 seconds.',
  unreachable: 'The server could not be reached.',
  codeless: 'The code that checks a dataset could not be fetched.',
});
