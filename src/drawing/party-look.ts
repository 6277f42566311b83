import { type Model, voiceOf } from '../domain/dataset.ts';

/** How a party is named and marked, everywhere the same. */
export interface PartyLook {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** "Washington": the name in a headline. */
  readonly voice: string;
  /** Which mark and hue: the party's place in the model's list. */
  readonly slot: number;
  /** True for a party as it stood on an earlier day. */
  readonly isPast: boolean;
}

/** The look of a party of the model. */
export function partyLook(model: Model, id: string): PartyLook {
  const slot = model.parties.findIndex((party) => party.id === id);
  const party = model.parties[slot];
  if (party === undefined) throw new Error(`No party “${id}” in this model.`);
  return { id, name: party.name, short: party.short, voice: voiceOf(party), slot, isPast: false };
}
