import { describe, expect, it } from 'vitest';
import { partyColour } from '../../../src/drawing/file/palette.ts';
import { hueOf, MARK_SHAPES, markShape } from '../../../src/drawing/geometry/mark-shapes.ts';

describe(hueOf, () => {
  it('gives every mark a hue that the style sheet has, each its own', () => {
    const hues = MARK_SHAPES.map((_, slot) => partyColour(slot));
    expect(hues).toHaveLength(13);
    expect(new Set(hues).size).toBe(hues.length);
  });

  it('begins again where there are more parties than marks', () => {
    expect(hueOf(MARK_SHAPES.length)).toBe(hueOf(0));
    expect(markShape(MARK_SHAPES.length + 1)).toBe(markShape(1));
  });
});
