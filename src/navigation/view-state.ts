import type { Dataset } from '../domain/dataset.ts';
import { type Choices, CODECS, isEveryChoice } from './codecs.ts';
import type { Place } from './place.ts';

/** All that a reader sees is a function of the dataset and this; all of it is in the address. */
export interface ViewState extends Choices {
  readonly place: Place;
}

/** The state of an address without parameters. */
export function defaultState(dataset: Dataset, place: Place = { view: 'overview' }): ViewState {
  const choices = Object.fromEntries(CODECS.map((codec) => [codec.key, codec.default(dataset)]));
  if (!isEveryChoice(choices)) throw new Error('The table of codecs lacks a choice.');
  return { ...choices, place };
}

/** How many filters narrow the questions shown. */
export function filterCount({ issues, show, q }: Pick<Choices, 'issues' | 'show' | 'q'>): number {
  return (issues.length > 0 ? 1 : 0) + (show.length > 0 ? 1 : 0) + (q === '' ? 0 : 1);
}
