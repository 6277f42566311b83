import tokens from '../../styles/tokens.css?raw';
import { hueOf } from '../geometry/mark-shapes.ts';
import type { Palette } from './content.ts';

/**
 * The colours of a file that leaves the page: those of the light scheme, read from the one place that names them.
 * A picture is pasted into documents of which nobody knows the ground; it brings its own.
 */
export const lightPalette: Palette = (token) => {
  const value = LIGHT.get(token);
  if (value === undefined) throw new Error(`No colour “${token}” in tokens.css.`);
  return value;
};

/** The hue of a party, as its mark has it. */
export function partyColour(slot: number): string {
  return lightPalette(`party-${hueOf(slot)}`);
}

const LIGHT: ReadonlyMap<string, string> = new Map(
  [...tokens.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]+),/g)].map(([, token = '', light = '']) => [
    token,
    light,
  ]),
);
