import { messages } from './messages.ts';

export const historyWords = messages({
  caption: (hasRanges: boolean) =>
    hasRanges
      ? 'Stance, and in brackets the range that the party could accept, from −2 to +2.'
      : 'Stance, from −2 to +2.',
});
