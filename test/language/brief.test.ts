import { describe, expect, it } from 'vitest';
import { brief } from '../../src/language/brief.ts';
import { opening } from '../../src/language/opening.ts';

describe(brief, () => {
  it.each([
    ['One. Two. Three.', 9, 'One. Two.'],
    ['One. Two. Three.', 100, 'One. Two. Three.'],
    ['Who stays? Nobody knows.', 12, 'Who stays?'],
    ['A sentence that is too long.', 10, ''],
    [' Spaces\n between. ', 20, 'Spaces between.'],
    ['', 10, ''],
  ])('of “%s” in %d signs is “%s”', (text, room, kept) => {
    expect(brief(text, room)).toBe(kept);
  });
});

describe(opening, () => {
  it.each([
    ['We see it in the same way', 40, 'We see it in the same way'],
    ['We see it, in the same way', 14, 'We see it …'],
    ['制裁制裁制裁制裁', 5, '制裁制 …'],
  ])('of “%s” in %d signs is “%s”', (text, room, kept) => {
    expect(opening(text, room)).toBe(kept);
  });
});
