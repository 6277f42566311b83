import { describe, expect, it } from 'vitest';
import { hasWords, plainText, speakerId } from '../../src/language/plain.ts';

describe(plainText, () => {
  it('drops case, accents and curls', () => {
    expect(plainText(' Erdoğan’s ')).toBe("erdogan's");
  });
});

describe(hasWords, () => {
  it.each([
    ['', 'Anything', true],
    ['ERDOGAN talks', 'Talks with Erdoğan', true],
    ['talks oil', 'Talks with Erdoğan', false],
  ] as const)('finds “%s” in “%s”: %s', (search, text, isFound) => {
    expect(hasWords(search, text)).toBe(isFound);
  });
});

describe(speakerId, () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['A. Speaker', 'a-speaker'],
    ['(Foreign Ministry)', 'foreign-ministry'],
    ['Лавров', 'лавров'],
  ])('writes %s as %s', (name, id) => {
    expect(speakerId(name)).toBe(id);
  });
});
