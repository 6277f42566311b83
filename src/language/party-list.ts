import { messages } from './messages.ts';

export const partyListWords = messages({
  past: 'Compared with its own past:',
  shared: (other: string) => `Questions shared with ${other}:`,
  sharedHere: (other: string) => `Questions shared with ${other} on these issues:`,
  swaps: 'swaps the two',
  earlier: (party: string) => `${party}, earlier`,
});
