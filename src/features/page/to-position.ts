import type { Position } from '../../domain/dataset-file.ts';
import { chooseParty, goTo, lookOn, type Transition } from '../../session/transitions.ts';

/** The way to where a position stands: its question on the day that it began, its party among the two. */
export function toPosition({ party, question, from }: Position): Transition {
  return (state) => {
    const there = lookOn(from)(goTo({ view: 'question', question })(state));
    return [state.a, state.b].includes(party) ? there : chooseParty('a', party)(there);
  };
}
