import { messages } from './messages.ts';

export const playbackWords = messages({
  player: 'Play through time',
  previous: 'Previous change',
  previousHint: 'Previous change (←)',
  next: 'Next change',
  nextHint: 'Next change (→)',
  play: 'Play',
  playHint: 'Play through the changes',
  pause: 'Pause',
});
