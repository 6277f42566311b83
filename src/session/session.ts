import { createContext, startTransition, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../domain/dataset.ts';
import type { Codings } from '../domain/dataset-file.ts';
import type { Navigation } from '../navigation/address.ts';
import type { HistoryPort } from '../navigation/history-port.ts';
import type { Notice } from '../navigation/upgrade.ts';
import type { ViewState } from '../navigation/view-state.ts';
import type { Transition } from './transitions.ts';

/** What came of asking for the codings of the dataset; the faults of their file in words. */
export type CodingsFound =
  | { readonly kind: 'sound'; readonly codings: Codings }
  | { readonly kind: 'faulty'; readonly faults: readonly { readonly path: string; readonly message: string }[] }
  | { readonly kind: 'unreachable' };

/** Asks for the file that the codings stand in. */
export type FindCodings = (file: string) => CodingsFound | Promise<CodingsFound>;

/** A reader's visit: the dataset, what is looked at, and the way to choose something else. */
export interface Session {
  readonly dataset: Dataset;
  /** The fingerprint of the dataset file; undefined where there is no file. */
  readonly print: string | undefined;
  readonly findCodings: FindCodings | undefined;
  readonly navigation: Navigation;
  readonly view: StoreApi<ViewState>;
  readonly notices: StoreApi<readonly Notice[]>;
  /** True while the day runs by itself. */
  readonly playing: StoreApi<boolean>;
  /** Calls back when something was chosen and time is not being played, and when it no longer is. Returns the way to stop. */
  readonly onRest: (callback: () => void) => () => void;
  /** Makes a choice. Choices enter the history; what a slider runs through replaces the entry. */
  readonly choose: (transition: Transition, history?: 'push' | 'replace') => void;
  readonly dismiss: (notice: string) => void;
  /** Where a choice would lead, as a link target. */
  readonly hrefOf: (transition: Transition) => string;
  /** Where a file of the site lies, as a link target: `data/model.json`. */
  readonly hrefOfFile: (path: string) => string;
  /** Starts to follow back and forward. Returns the way to stop. */
  readonly follow: () => () => void;
}

interface Opened {
  readonly dataset: Dataset;
  readonly history: HistoryPort;
  readonly navigation: Navigation;
  readonly print?: string | undefined;
  readonly findCodings?: FindCodings | undefined;
  /** What is said of the address beside what its reading finds. */
  readonly repairs?: readonly Notice[];
}

/** Opens a dataset at the address that the history shows. */
export function createSession({ dataset, history, navigation, print, findCodings, repairs = [] }: Opened): Session {
  const arrival = navigation.parseAddress(history.read(), dataset);
  const view = createStore(() => arrival.state);
  const notices = createStore<readonly Notice[]>(() => [...repairs, ...arrival.notices]);
  const playing = createStore(() => false);
  const addressOf = (state: ViewState) => navigation.formatAddress(state, dataset);
  const chosen = (transition: Transition) => {
    const before = view.getState();
    return navigation.arrived(before, transition(before), dataset);
  };
  return {
    dataset,
    print,
    findCodings,
    navigation,
    view,
    notices,
    playing,
    onRest: restOf(view, playing),
    choose(transition, mode = 'push') {
      const before = addressOf(view.getState());
      view.setState(chosen(transition), true);
      const after = addressOf(view.getState());
      if (before.path === after.path && before.search === after.search) return;
      if (before.path !== after.path) notices.setState([], true);
      // In a frame, Back belongs to the page around it.
      const written = navigation.formatAddress(view.getState(), dataset, history.read().search);
      history[view.getState().embed === undefined ? mode : 'replace'](written);
    },
    dismiss(id) {
      notices.setState((list) => list.filter((notice) => notice.id !== id), true);
    },
    hrefOf(transition) {
      return history.href(addressOf(chosen(transition)));
    },
    hrefOfFile: (path) => history.href({ path, search: '' }),
    follow() {
      return history.onTravel(() => {
        const { state, notices: found } = navigation.parseAddress(history.read(), dataset);
        view.setState(state, true);
        notices.setState(found, true);
      });
    },
  };
}

function restOf(view: Session['view'], playing: Session['playing']): Session['onRest'] {
  return (callback) => {
    const atRest = () => {
      if (!playing.getState()) callback();
    };
    const stops = [view.subscribe(atRest), playing.subscribe(atRest)];
    return () => {
      for (const stop of stops) stop();
    };
  };
}

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** The visit this component is part of. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

/** One field of the view state, or what is derived from it: a component is only drawn again when that changes. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useSession().view, select);
}

/** The whole view state: views derive their datasets from it. */
export function useViewState(): ViewState {
  return useStore(useSession().view);
}

/**
 * The whole view state, a moment late while it changes fast: what is drawn from it is drawn in slices between
 * frames, so that a slider or a play through time never waits for a whole view. `useDeferredValue` would draw the
 * view twice, once with the value it already had.
 */
export function useSettledState(): ViewState {
  const { view } = useSession();
  const [state, settle] = useState(view.getState);
  // Subscribes to the visit.
  useEffect(() => {
    const follow = () => startTransition(() => settle(view.getState()));
    // It may have gone on between drawing and now.
    follow();
    return view.subscribe(follow);
  }, [view]);
  return state;
}

/** The target of a link from what is looked at now. While time is played it stays behind: a hundred links change with each day. */
export function useHref(to: Transition): string {
  const { hrefOf, onRest } = useSession();
  const href = () => hrefOf(to);
  return useSyncExternalStore(onRest, href, href);
}

/** True while the day runs by itself. */
export function usePlaying(): boolean {
  return useStore(useSession().playing);
}

export function useNotices(): readonly Notice[] {
  return useStore(useSession().notices);
}
