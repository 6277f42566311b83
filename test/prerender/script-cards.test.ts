// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { wrapped } from '../../src/drawing/card/lines.ts';
import { FACES, type TextShaper } from '../../src/drawing/card/text-shaper.ts';
import { brokenLines, closedLines, isLeftwards } from '../../src/drawing/geometry/line-breaks.ts';
import { wordParts } from '../../src/language/word-parts.ts';
import { cardOf } from '../../src/prerender/cards.tsx';
import { createTextShaper } from '../../src/prerender/text-shaper.ts';
import { visualRuns } from '../../src/prerender/visual-runs.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { datasetIn, fileIn, TONGUES, type TongueName } from '../fixtures/scripts.ts';

const NAMES = Object.keys(TONGUES).filter((name): name is TongueName => name in TONGUES);

describe.each(NAMES)('A card in %s', (name) => {
  const missing = new Set<string>();
  let shaper: TextShaper;
  beforeAll(async () => {
    const { lang: language } = TONGUES[name];
    const text = JSON.stringify(fileIn(name));
    shaper = await createTextShaper(FACES, { text, language, onMissing: (letter) => missing.add(letter) });
  });

  it('has a font for each of its letters, and all of its text within the card', () => {
    const dataset = datasetIn(name);
    for (const page of NAVIGATION.allPages(dataset)) expect(cardOf(dataset, page, shaper)).toContain('<path');
    expect([...missing]).toEqual([]);
    for (const line of wrapped(TONGUES[name].quote.repeat(4), 900, { shaper, face: 'serif', size: 60 })) {
      expect(shaper.width(line, 'serif', 60)).toBeLessThanOrEqual(900);
    }
  });
});

describe('Text of a card', () => {
  it('names the letters that no font has, and leaves no box in their place', async () => {
    const missing = new Set<string>();
    const shaper = await createTextShaper(FACES, { text: 'ᚠᛒ', onMissing: (letter) => missing.add(letter) });
    expect(shaper.outline('ᚠᛒ', 'sans', 20)).toBe('');
    expect([...missing]).toEqual(['ᚠ', 'ᛒ']);
  });

  it('is shaped: letters join, and signs stand on their letter', async () => {
    const shaper = await createTextShaper(FACES, { text: 'مع ضدनें' });
    const apart = [...'ضد'].reduce((sum, letter) => sum + shaper.width(letter, 'sans', 100), 0);
    expect(shaper.width('ضد', 'sans', 100)).toBeLessThan(apart);
    expect(shaper.width('नें', 'sans', 100)).toBeCloseTo(shaper.width('न', 'sans', 100), 0);
  });

  it('writes one letter as the language does', async () => {
    const [chinese, japanese] = await Promise.all(
      ['zh-Hans', 'ja'].map(async (language) =>
        (await createTextShaper(FACES, { text: '直', language })).outline('直', 'sans', 20),
      ),
    );
    expect(chinese).not.toBe(japanese);
  });

  it.each([
    ['4 on the side of “\u2068ضد\u2069”, 2 midway', ['4 on the side of “', '‹ضد', '”, 2 midway']],
    ['4 on the side of “ضد”, 2 midway', ['4 on the side of “', '2', '‹ضد”, ', ' midway']],
    ['\u2068حزب\u2069 and \u2068حركة\u2069 agree on 2', ['‹حزب', ' and ', '‹حركة', ' agree on 2']],
    ['בשנת 2027 כן', ['‹ כן', '2027', '‹בשנת ']],
    ['光明党 and 改革', ['光明党 and 改革']],
  ])('is ordered as it is read: %s', (line, runs) => {
    expect(visualRuns(line).map(({ text, isLeftwards: isRight }) => `${isRight ? '‹' : ''}${text}`)).toEqual(runs);
  });

  it('keeps what is set apart so on every line', () => {
    expect(closedLines(['a \u2068ب', 'ج\u2069 d', 'e'])).toEqual(['a \u2068ب\u2069', '\u2068ج\u2069 d', 'e']);
  });

  it.each([
    [
      ['قال الوزير إن', 'NATO لن يوافق.'],
      ['‹قال الوزير إن', '‹ لن يوافق.NATO'],
    ],
    [
      ['האם', 'OECD, 2027?'],
      ['‹האם', '‹?OECD, 2027'],
    ],
    [
      ['The party', 'حزب is against it.'],
      ['The party', '‹حزب is against it.'],
    ],
    [
      ['反对', 'NATO.'],
      ['反对', 'NATO.'],
    ],
  ])('runs every line as the text does: %s', (lines, seen) => {
    const runs = closedLines(lines).map((line) =>
      visualRuns(line).map(({ text, isLeftwards: is }) => (is ? `‹${text}` : text)),
    );
    expect(runs.map((line) => line.join(''))).toEqual(seen);
  });

  it.each([
    ['ضد 2', true],
    ['2 בעד', true],
    ['\u2068ضد\u2069 and more', false],
    ['反对', false],
  ])('begins at the right where its first letter does: %s', (text, is) => {
    expect(isLeftwards(text)).toBe(is);
  });

  it.each([
    ['在二〇二七年之前，我们绝不会接受', 6],
    ['法人税を引き上げるべきか？', 5],
    ['ควรขึ้นภาษีบริษัทหรือไม่', 10],
    ['他说「不」。', 3],
  ])('breaks between words that nothing parts: %s', (text, most) => {
    const lines = brokenLines([text], (line) => line.length <= most, wordParts);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[\p{Pe}\p{Pf}，。？]|[\p{Ps}\p{Pi}]$/u);
  });
});
