import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/tables/bytes.ts';

const TEXT = 'party,question\nMünchen,“Größe”\nقطر,سؤال\n';
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

describe(decoded, () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decoded(new TextEncoder().encode(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8', isSure: true });
    expect(decoded(new TextEncoder().encode(`\uFEFF${TEXT}`)).text).toBe(TEXT);
  });
  it.each([true, false])('reads UTF-16 with and without a mark, little end first: %s', (isLittle) => {
    const encoding = isLittle ? 'utf-16le' : 'utf-16be';
    expect(decoded(utf16(`\uFEFF${TEXT}`, isLittle))).toEqual({ text: TEXT, encoding, isSure: true });
    expect(decoded(utf16(TEXT, isLittle))).toEqual({ text: TEXT, encoding, isSure: true });
  });
  it('guesses Windows-1252 where it is no UTF-8, and says that it guesses', () => {
    const bytes = Uint8Array.from([0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e, 0x2c, 0x93, 0x41, 0x94]);
    expect(decoded(bytes)).toEqual({ text: 'München,“A”', encoding: 'windows-1252', isSure: false });
    expect(decoded(bytes, 'windows-1251').text).toBe('Mьnchen,“A”');
  });
  it('reads an empty file', () => expect(decoded(new Uint8Array()).text).toBe(''));
});
