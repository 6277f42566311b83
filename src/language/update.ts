import { messages } from './messages.ts';

export const updateWords = messages({
  newVersion: 'A newer version is ready.',
  reload: 'Reload',
});
