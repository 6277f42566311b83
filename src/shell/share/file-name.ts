import type { Dataset } from '../../domain/dataset.ts';
import { speakerId } from '../../language/plain.ts';
import type { Navigation } from '../../navigation/address.ts';
import type { ViewState } from '../../navigation/view-state.ts';

/** Some systems take no longer names, and an ending and the name of a part come behind. */
const LONGEST = 160;
/** Said for each file already, or of the frame and not of what is in it. */
const LEFT_OUT = ['a', 'b', 'on', 'v', 'embed'];

/**
 * The name of the files of a view, without an ending, by all that is shown: `common-ground-issues-sanctions-us-russia-2015-12-15`,
 * and behind it what else was chosen, as the address has it.
 */
export function fileNameOf(state: ViewState, dataset: Dataset, navigation: Navigation): string {
  const { a, b, on, place } = state;
  const own = navigation.formatAddress(state, dataset).search;
  const choices = [...new URLSearchParams(own)]
    .filter(([key]) => !LEFT_OUT.includes(key))
    .map(([key, value]) => (key === 'w' ? 'own-weights' : `${key}-${value}`));
  return [
    'common-ground',
    navigation.pathOf(place) || 'overview',
    ...(navigation.shows(place.view, 'on') ? [a, b, on] : []),
    ...choices,
  ]
    .map(speakerId)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST);
}
