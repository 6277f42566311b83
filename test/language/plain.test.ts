import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hasWords, plainText, speakerId, WORD } from '../../src/language/plain.ts';

describe(plainText, () => {
  it.each([
    ['case, accents and curls', ' Erdoğan’s ', 'erdogans'],
    ['strokes', 'Wałęsa Søren Đinđić Ħal Ŧ', 'walesa soren dindic hal t'],
    ['letters of the north', 'Guðni Þór Ægir Œuvre Ŋ', 'gudni thor aegir oeuvre n'],
    ['the sharp s', 'Straße STRAẞE', 'strasse strasse'],
    ['i with a dot and without', 'Yıldırım İstanbul ISTANBUL', 'yildirim istanbul istanbul'],
    ['ligatures', 'ﬁnal ﬀ ﬃ Ĳssel ſt', 'final ff ffi ijssel st'],
    ['dashes', 'a-b a‐b a‑b a‒b a–b a—b a―b a−b a﹣b a－b', 'a-b a-b a-b a-b a-b a-b a-b a-b a-b a-b'],
    ['raised and lowered digits', 'CO₂ m² x₁₀ 1ª', 'co2 m2 x10 1a'],
    ['digits of other scripts', '٢٠١٥ ۲۰۱۵ २०१५ ２０１５ ๒๐๑๕ 𝟐𝟎𝟏𝟓', '2015 2015 2015 2015 2015 2015'],
    ['strokes and hooks of Africa', 'Ɓala Ɗan Ƙasa Ɛwɛ Ƒo', 'bala dan kasa ewe fo'],
    ['Cyrillic beyond Russian', 'Қазақстан Өзбек ғұлама', 'казакстан озбек гулама'],
    ['fractions', '½ 1⁄2 1∕2', '1/2 1/2 1/2'],
    ['the raised point', 'paral·lel', 'parallel'],
    ['letters of full width', 'Ｍｉｎｓｋ', 'minsk'],
    ['initials', 'U.S. О.О.Н. the U.N., U.S.-led U.A.E', 'us оон the un, us-led uae'],
    ['no initials', 'Plan A. Then B. J. R. Smith', 'plan a. then b. j. r. smith'],
    ['apostrophes', 'd’Or d‘Or dʼOr d′Or d`Or d´Or d＇Or', 'dor dor dor dor dor dor dor'],
    ['half rings', 'Sanʿāʾ', 'sana'],
    ['spaces', ' a\u00A0b\u2009c\u202Fd\u3000e\u2800f\n\tg ', 'a b c d e f g'],
    ['signs that are not seen', 'a\u200Bb\u00ADc\u2060d\u200Fe\uFE0Ff\u202Eg\uFEFFh\u3164i', 'abcdefghi'],
    ['the sigma at the end of a word', 'ΛΌΓΟΣ λόγοσ', 'λογοσ λογοσ'],
  ])('folds %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('leaves nothing to fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('WORD', () => {
  it.each([
    ['sanc\u00ADtions, now', ['sanctions', 'now']],
    ['Minsk–2 and no‑fly', ['minsk', '2', 'and', 'no', 'fly']],
    ['“CO₂” d‘Or O\u2060K', ['co2', 'dor', 'ok']],
    ['a U.S.-led plan', ['a', 'us', 'led', 'plan']],
    ['\u200B … \u200B', []],
  ] as const)('finds the words of “%s”', (text, words) => {
    expect((text.match(WORD) ?? []).map(plainText)).toEqual(words);
  });
});

describe(hasWords, () => {
  it('takes a stretch for one word where the browser has no dictionary', () => {
    vi.stubGlobal('Intl', {});
    expect(hasWords('预算', '国家预算')).toBe(true);
    expect(hasWords('预算学校', '国家的学校和预算')).toBe(false);
    vi.unstubAllGlobals();
  });

  it.each([
    ['', 'Anything', true],
    ['\u200B', 'Anything', true],
    ['ERDOGAN talks', 'Talks with Erdoğan', true],
    ['talks oil', 'Talks with Erdoğan', false],
    ['gudni', 'Guðni Jóhannesson', true],
    ['strasse', 'Straße', true],
    ['Straße', 'STRASSE', true],
    ['minsk-2', 'The Minsk–2 agreement', true],
    ['预算学校', '国家的学校和预算', true],
    ['预算天气', '国家的学校和预算', false],
    ['ภาษีบริษัท', 'ควรขึ้นภาษีบริษัทหรือไม่', true],
    ['がっこう', 'あたらしいがっこう', true],
    ['かつこう', 'あたらしいがっこう', false],
    ['الميزانيه', 'مشروع ميزانية الدولة', true],
    ['إصلاح', 'حركة الاصلاح', true],
    ['התקציב', 'תקציב המדינה', true],
    ['कर', 'क्या कार बढ़ाए', false],
    ['minsk—2', 'The Minsk-2 agreement', true],
    ['no-fly', 'A no\u2011fly zone', true],
    ['no\u00A0fly', 'A no-fly zone', true],
    ['Assad’s', "Assad's future", true],
    ['assads', 'Assad’s future', true],
    ['sanc\u00ADtions', 'Sanctions', true],
    ['"oil"', 'The “oil” price', true],
    ['«oil», price.', 'The oil price', true],
    ['no-fly!', 'A no-fly zone', true],
    ['"oil"', 'Gas', false],
    ['US', 'A U.S. plan', true],
    ['u.s.', 'The US plan', true],
  ] as const)('finds “%s” in “%s”: %s', (search, text, isFound) => {
    expect(hasWords(search, text)).toBe(isFound);
  });
});

describe(speakerId, () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['A. Speaker', 'a-speaker'],
    ['J.R. Smith', 'j-r-smith'],
    ['(Foreign Ministry)', 'foreign-ministry'],
    ['Binali Yıldırım', 'binali-yildirim'],
    ['Brian O’Neill', 'brian-o-neill'],
    ['Лавров', 'лавров'],
  ])('writes %s as %s', (name, id) => {
    expect(speakerId(name)).toBe(id);
  });
});
