import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { isolated } from './isolated.ts';
import { isEnded } from './opening.ts';

/** A title with the day it holds for: “Sanctions, as of 15 December 2015”, after a question in brackets. */
export function datedTitle(title: string, on: IsoDate): string {
  const day = `as of ${longDay(on)}`;
  return isEnded(title) ? `${isolated(title)} (${day})` : `${isolated(title)}, ${day}`;
}
