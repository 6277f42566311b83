import type { Address } from './upgrade.ts';

/** The browser's history, or a stand-in for it where there is no browser. */
export interface HistoryPort {
  readonly read: () => Address;
  readonly push: (address: Address) => void;
  readonly replace: (address: Address) => void;
  /** Calls back when the reader goes back or forward. Returns the way to stop that. */
  readonly onTravel: (callback: () => void) => () => void;
  /** The address as a link target: with the site's base in front. */
  readonly href: (address: Address) => string;
}
