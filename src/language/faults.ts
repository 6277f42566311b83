import { messages } from './messages.ts';

export const faultWords = messages({
  lead: 'Nothing is drawn from it. For its curator, each fault with its place in the file:',
});
