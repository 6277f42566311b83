/** A state with those before it, the latest last, and those that were undone, the next one last. */
export interface History<State> {
  readonly now: State;
  readonly past: readonly State[];
  readonly undone: readonly State[];
}

/** Further back nobody goes, and each state of a large table takes room. */
const MOST = 100;

export function onward<State>({ now, past }: History<State>, next: State): History<State> {
  return { now: next, past: [...past, now].slice(-MOST), undone: [] };
}

export function back<State>(history: History<State>): History<State> {
  const { now, past, undone } = history;
  const before = past.at(-1);
  return before === undefined ? history : { now: before, past: past.slice(0, -1), undone: [...undone, now] };
}

export function forth<State>(history: History<State>): History<State> {
  const { now, past, undone } = history;
  const next = undone.at(-1);
  return next === undefined ? history : { now: next, past: [...past, now], undone: undone.slice(0, -1) };
}
