import { describe, expect, it } from 'vitest';
import { messages } from '../../src/language/messages.ts';
import { type Phrase, phrase, plain } from '../../src/language/phrase.ts';
import { pseudo } from '../../src/language/pseudo.ts';

const FIGURE = { fact: { key: 'agreement', value: 0.66 }, words: '66%' };

const room = messages({
  close: 'Close',
  greeting: (name: string) => `Good day, ${name}!`,
  counted: (count: number) => `${count} of them`,
  level: (name: string, level: typeof FIGURE): Phrase => phrase`${name} is at ${level}.`,
  about: (subject: Phrase): Phrase => phrase`On ${subject}`,
  since: (day: string) => `since ${day.slice(0, 4)}`,
  theme: { dark: 'Dark', light: 'Light' },
});

describe(messages, () => {
  it('hands English back as it is', () => {
    expect(room.close).toBe('Close');
    expect(room.greeting('Ankara')).toBe('Good day, Ankara!');
    expect(room.theme.dark).toBe('Dark');
  });
});

describe(pseudo, () => {
  const accented = pseudo(room, 'accented');
  const bidi = pseudo(room, 'bidi');

  it('accents texts, makes them a third longer and shows where they begin and end', () => {
    expect(accented.close).toBe('⟦Çŀóóšéé⟧');
    expect(accented.theme.light).toBe('⟦Ŀííǧħŧ⟧');
  });

  it('leaves alone what was handed in, between isolates', () => {
    expect(accented.greeting('Ankara')).toBe('⟦Ǧóóóóđ đááý,⟧ \u2068Ankara\u2069!');
    expect(accented.greeting(accented.close)).toBe('⟦Ǧóóóóđ đááý,⟧ \u2068⟦Çŀóóšéé⟧\u2069!');
    expect(accented.counted(12)).toBe('⟦12 óóƒ ŧħééɱ⟧');
    expect(accented.since('2015-12-15')).toBe('⟦šííñçéé 2015⟧');
  });

  it('leaves figures alone, and the phrases that are handed in', () => {
    expect(plain(accented.level('Kyiv', FIGURE))).toBe('\u2068Kyiv\u2069 ⟦ííš ááŧ⟧ 66%.');
    expect(accented.level('Kyiv', FIGURE)[2]).toBe(FIGURE);
    expect(accented.about(['Assad, at ', FIGURE])).toEqual(['⟦Óñ⟧ ', '\u2068Assad, at \u2069', FIGURE]);
  });

  it('turns every word round for the right-to-left language', () => {
    expect(bidi.close).toBe('\u202eClose\u202c');
    expect(bidi.greeting('Ankara')).toBe('\u202eGood\u202c \u202eday\u202c, \u2068Ankara\u2069!');
  });
});
