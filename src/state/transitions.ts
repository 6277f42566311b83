import type { Status } from '../domain/measures/status.ts';
import type { IsoDate } from '../domain/model.ts';
import { type Choices, type Place, type Sort, searchText, type ViewState } from './view-state.ts';

/** A choice of the reader: what the state becomes. Pure. */
export type Transition = (state: ViewState) => ViewState;

/** Puts a party on one side; choosing the party of the other side swaps the two. */
export function chooseParty(side: 'a' | 'b', party: string): Transition {
  return (state) => {
    const other = side === 'a' ? 'b' : 'a';
    return state[other] === party ? swapPair(state) : { ...state, [side]: party };
  };
}

export const swapPair: Transition = (state) => ({ ...state, a: state.b, b: state.a });

export function lookOn(on: IsoDate): Transition {
  return (state) => ({ ...state, on });
}

export function compareSince(since: IsoDate | undefined): Transition {
  return (state) => ({ ...state, since });
}

export function toggleIssue(issue: string): Transition {
  return (state) => ({ ...state, issues: toggled(state.issues, issue) });
}

export function showAllIssues(state: ViewState): ViewState {
  return { ...state, issues: [] };
}

export function toggleStatus(status: Status): Transition {
  return (state) => ({ ...state, show: toggled(state.show, status) });
}

export function showAllStatuses(state: ViewState): ViewState {
  return { ...state, show: [] };
}

export function sortBy(sort: Sort): Transition {
  return (state) => ({ ...state, sort });
}

export function searchFor(q: string): Transition {
  return (state) => ({ ...state, q: searchText(q) });
}

export function toggleOpen(question: string): Transition {
  return (state) => ({ ...state, open: toggled(state.open, question) });
}

/** Gives a question a weight of the reader's own; 1 is the ordinary weight. */
export function weigh(question: string, weight: number): Transition {
  return (state) => {
    const { [question]: _, ...others } = state.w;
    return { ...state, w: weight === 1 ? others : { ...others, [question]: weight } };
  };
}

export function clearFilters(state: ViewState): ViewState {
  return { ...state, issues: [], show: [], q: '' };
}

/** The fields that only the Overview shows, as they are when nothing is chosen. */
const OVERVIEW_ONLY = { issues: [], show: [], sort: 'edited', q: '', open: [] } satisfies Partial<Choices>;

/** Goes to another place, with what holds there too: the pair, the dates and the weights. */
export function goTo(place: Place): Transition {
  return (state) => ({ ...state, ...OVERVIEW_ONLY, place });
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
