import type { SourceKind } from '../domain/dataset-file.ts';
import type { ViewState } from '../navigation/view-state.ts';
import { goTo, type Transition, toggled } from './transitions.ts';

/** The filters of the evidence: apart from the other transitions, since the first view has no use for them. */

export function toggleSpeaking(party: string): Transition {
  return (state) => ({ ...state, by: toggled(state.by, party) });
}

export function showEveryParty(state: ViewState): ViewState {
  return { ...state, by: [] };
}

export function hear(speaker: string | undefined): Transition {
  return (state) => ({ ...state, speaker });
}

export function askOn(question: string | undefined): Transition {
  return (state) => ({ ...state, question });
}

export function toggleKind(kind: SourceKind): Transition {
  return (state) => ({ ...state, kind: toggled(state.kind, kind) });
}

export function showEveryKind(state: ViewState): ViewState {
  return { ...state, kind: [] };
}

export function readFrom(source: string | undefined): Transition {
  return (state) => ({ ...state, source });
}

export function showWhole(whole: boolean): Transition {
  return (state) => ({ ...state, whole });
}

export function quoteOnly(quoted: boolean): Transition {
  return (state) => ({ ...state, quoted });
}

const NO_FILTER = {
  ...{ issues: [], q: '', span: undefined, by: [], speaker: undefined },
  ...{ question: undefined, kind: [], source: undefined, quoted: false },
} as const;

export function clearEvidence(state: ViewState): ViewState {
  return { ...state, ...NO_FILTER };
}

/** Drops every filter of the evidence but one. */
export function keepOnly(filter: keyof typeof NO_FILTER): Transition {
  return (state) => ({ ...clearEvidence(state), [filter]: state[filter] });
}

/** Goes to the statements that pass the given filters, and no others. */
export function goToEvidence(filters: Partial<Pick<ViewState, keyof typeof NO_FILTER>>): Transition {
  return (state) => ({ ...clearEvidence(goTo({ view: 'evidence' })(state)), ...filters });
}
