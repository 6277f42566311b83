import { compareHoldings } from '../comparison.ts';
import type { IsoDate } from '../dataset-file.ts';
import { holdingIn } from '../holding.ts';
import type { Status } from '../measures/status.ts';
import type { QuestionFacts } from './facts.ts';

/**
 * The first day of the stretch, up to the day looked at, through which the pair’s status on a question has been what it
 * is earlier; undefined while one of the two has no recorded position, and for a party and its own past.
 */
export function statusSince({ question, a, b, now }: QuestionFacts): IsoDate | undefined {
  if (now.kind === 'unknown' || a.on !== b.on) return undefined;
  const statusOn = (day: IsoDate): Status =>
    compareHoldings(question, [holdingIn(a.positions, day, undefined), holdingIn(b.positions, day, undefined)]).status;
  const days = [...a.positions, ...b.positions]
    .flatMap(({ from, lapses }) => (lapses === undefined ? from : [from, lapses]))
    .filter((day) => day <= a.on);
  const steps = [...new Set(days)].sort();
  return steps[steps.findLastIndex((day) => statusOn(day) !== now.status) + 1];
}
