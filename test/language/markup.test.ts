import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/language/markup.ts';

describe(escaped, () => {
  it('leaves no sign of markup', () => {
    expect(escaped('<a href="x">A & B</a>')).toBe('&lt;a href=&quot;x&quot;&gt;A &amp; B&lt;/a&gt;');
  });

  it('escapes what is escaped already, so that it reads as it was written', () => {
    expect(escaped('&lt;')).toBe('&amp;lt;');
  });

  it('leaves out what XML has no place for, and keeps all else', () => {
    expect(escaped('a\u0000b\u001b\ufffe\ud800c')).toBe('abc');
    expect(escaped('a\tb\nc\r ğ “é” 🕊')).toBe('a\tb\nc\r ğ “é” 🕊');
  });
});
