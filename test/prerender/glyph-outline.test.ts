import type { PathCommand } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/prerender/glyph-outline.ts';

const glyphOf = (...commands: PathCommand[]) => ({ path: { commands } });

describe(outlineOf, () => {
  it('begins at the place of the glyph, and turns what points up in a font to point up on a page', () => {
    const glyph = glyphOf(
      { command: 'moveTo', args: [100, 0] },
      { command: 'lineTo', args: [200, 100] },
      { command: 'quadraticCurveTo', args: [150, 50, 100, 100] },
    );
    expect(outlineOf(glyph, 0.1, 20, 30)).toBe('M20 30m10 0l10 -10q-5 5 -10 0');
    expect(outlineOf(glyph, 0.2, 20.005, 0)).toBe('M20.01 0m20 0l20 -20q-10 10 -20 0');
  });

  it('goes on from where a closed contour began', () => {
    const glyph = glyphOf(
      { command: 'moveTo', args: [1, 1] },
      { command: 'lineTo', args: [5, 1] },
      { command: 'closePath', args: [] },
      { command: 'moveTo', args: [2, 3] },
      { command: 'lineTo', args: [2, 4] },
    );
    expect(outlineOf(glyph, 1, 0, 0)).toBe('M0 0m1 -1l4 0zm1 -2l0 -1');
  });

  it('adds up no error of rounding', () => {
    const steps = Array.from({ length: 1000 }, (_, at) => ({ command: 'lineTo' as const, args: [(at + 1) * 3, 0] }));
    const glyph = glyphOf({ command: 'moveTo', args: [0, 0] }, ...steps);
    const written = outlineOf(glyph, 0.001, 0, 0).matchAll(/l(\S+)/g);
    // 1000 steps of 0.003, of which each by itself would be rounded to nothing.
    expect([...written].reduce((sum, [, step]) => sum + Number(step), 0)).toBeCloseTo(3, 9);
  });

  it('leaves out what has no outline, as a space', () => {
    expect(outlineOf(glyphOf(), 1, 5, 5)).toBe('');
  });
});
