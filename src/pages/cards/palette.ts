import tokens from '../../styles/tokens.css?raw';
import { hueOf } from '../../ui/mark-shapes.ts';

const LIGHT = new Map(
  [...tokens.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,/g)].map(([, name, value]) => [name, value]),
);

/** A colour of the site as it is by day. */
export function colour(name: string): string {
  const value = LIGHT.get(name);
  if (value === undefined) throw new Error(`tokens.css has no colour “${name}”.`);
  return value;
}

/** The hue of a party, as its mark has it. */
export function partyColour(slot: number): string {
  return colour(`party-${hueOf(slot)}`);
}
