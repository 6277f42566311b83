import { messages } from './messages.ts';

export const uiWords = messages({
  more: 'More',
  newTab: ' (opens in a new tab)',
  loading: 'Loading …',
});
