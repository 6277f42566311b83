import type { Status } from '../domain/measures/status.ts';
import { messages } from './messages.ts';

/** When a question has which status; told on the Method page only. */
export const statusRules = messages({
  agree: 'The two stances are at most half a step apart.',
  'within-reach': 'The stances differ, but the ranges the two could accept meet.',
  apart: 'The ranges the two could accept do not meet.',
  differ: 'The stances are more than half a step apart; ranges were not coded.',
  unknown: 'At least one of the two has no recorded position on that day.',
} satisfies Readonly<Record<Status, string>>);
