import { messages } from './messages.ts';

export const uiWords = messages({
  more: 'More',
  newTab: ' (opens in a new tab)',
  loading: 'Loading …',
  notLoaded: 'This did not load: the connection may be down, or the site has been renewed since the page was opened.',
  notDrawn: 'This could not be drawn.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
});
