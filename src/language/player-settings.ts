import { messages } from './messages.ts';

export const settingWords = messages({
  speed: 'Speed',
  speeds: { slow: 'Slow', steady: 'Steady', fast: 'Fast' },
  repeat: 'Repeat',
});
