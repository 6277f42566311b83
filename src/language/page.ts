import { messages } from './messages.ts';

export const pageWords = messages({
  issues: 'Issues',
  allIssues: 'All',
});
