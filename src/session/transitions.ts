import type { IsoDate } from '../domain/dataset-file.ts';
import type { Status } from '../domain/measures/status.ts';
import { type EmbedPart, type Order, type Sort, type Span, searchText } from '../navigation/codecs.ts';
import type { Place } from '../navigation/place.ts';
import type { ViewState } from '../navigation/view-state.ts';

/** A choice of the reader: what the state becomes. Pure. */
export type Transition = (state: ViewState) => ViewState;

/** Puts a party on one side; choosing the party of the other side swaps the two. */
export function chooseParty(side: 'a' | 'b', party: string): Transition {
  return (state) => {
    const other = side === 'a' ? 'b' : 'a';
    return state[other] === party ? swapPair(state) : { ...state, [side]: party };
  };
}

/** Compares two parties, whoever was compared before. */
export function comparePair(a: string, b: string): Transition {
  return (state) => ({ ...state, a, b });
}

export const swapPair: Transition = (state) => ({ ...state, a: state.b, b: state.a });

export function lookOn(on: IsoDate): Transition {
  return (state) => ({ ...state, on });
}

export function compareSince(since: IsoDate | undefined): Transition {
  // A party compared with its own past needs a day to be compared with.
  return (state) => (since === undefined && state.a === state.b ? state : { ...state, since });
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

export function orderBy(order: Order): Transition {
  return (state) => ({ ...state, order });
}

export function searchFor(q: string): Transition {
  return (state) => ({ ...state, q: searchText(q) });
}

/** Chooses a question, so that its words are shown; choosing it again lets it go. */
export function toggleOpen(question: string): Transition {
  return (state) => ({ ...state, open: state.open.at(-1) === question ? [] : [question] });
}

export function chooseQuestion(question: string): Transition {
  return (state) => ({ ...state, open: [question] });
}

/** Gives a question a weight of the reader's own; 1 is the ordinary weight. */
export function weigh(question: string, weight: number): Transition {
  return (state) => {
    const { [question]: _, ...others } = state.w;
    return { ...state, w: weight === 1 ? others : { ...others, [question]: weight } };
  };
}

/** Takes the reader's own weights out. */
export function weighAsCoded(state: ViewState): ViewState {
  return { ...state, w: {} };
}

export function clearFilters(state: ViewState): ViewState {
  return { ...state, issues: [], show: [], q: '' };
}

/** Goes to another place. */
export function goTo(place: Place): Transition {
  return (state) => ({ ...state, place, read: undefined });
}

/** Compares a party with its own past: with itself on the earlier day. */
export function compareWithPast(party: string, since: IsoDate): Transition {
  return (state) => ({ ...state, a: party, b: party, since });
}

/** Narrows the step charts to a stretch of time; undefined widens them to the whole record. */
export function narrowTo(span: Span | undefined): Transition {
  return (state) => ({ ...state, span });
}

/** Opens a statement beside its mark, or closes it again. */
export function readStatement(statement: string): Transition {
  return (state) => ({ ...state, read: state.read === statement ? undefined : statement });
}

export function toggleOthers(state: ViewState): ViewState {
  return { ...state, others: state.others === 'all' ? 'none' : 'all' };
}

/** Sheds header and footer, for the frame of another page. */
export function putInFrame(state: ViewState): ViewState {
  return { ...state, embed: 'view' };
}

/** The same view as a page of its own. */
export function takeOutOfFrame(state: ViewState): ViewState {
  return { ...state, embed: undefined };
}

/** Shows one part of a place, for the frame of another page. */
export function embedPart(place: Place, part: EmbedPart): Transition {
  return (state) => ({ ...goTo(place)(state), embed: part });
}

/** The list with the item, or without it where it was in. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
