import { type Dataset, voiceOf } from '../domain/dataset.ts';

/** How a party is named and marked, everywhere the same. */
export interface PartyLook {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** "Washington": the name in a headline. */
  readonly voice: string;
  /** Which mark and hue: the party's place in the dataset's list. */
  readonly slot: number;
  /** True for a party as it stood on an earlier day. */
  readonly isPast: boolean;
}

/** The look of a party of the dataset. */
export function partyLook(dataset: Dataset, id: string): PartyLook {
  const slot = dataset.parties.findIndex((party) => party.id === id);
  const party = dataset.parties[slot];
  if (party === undefined) throw new Error(`No party “${id}” in this dataset.`);
  return { id, name: party.name, short: party.short, voice: voiceOf(party), slot, isPast: false };
}
