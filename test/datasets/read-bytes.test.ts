import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printOf } from '../../src/datasets/fingerprint.ts';
import { readBytes } from '../../src/datasets/read-bytes.ts';
import { FAULTS, SOUND } from '../fixtures/faults.ts';
import { planted } from '../fixtures/planted.ts';

const TEXT = JSON.stringify(SOUND, null, 2);
const inUtf8 = (text: string) => new TextEncoder().encode(text);

function faultsOf(file: string | Uint8Array) {
  const read = readBytes(typeof file === 'string' ? inUtf8(file) : file);
  return read.kind === 'faulty' ? read.faults : [];
}

function faultOf(file: string | Uint8Array) {
  const [fault, ...others] = faultsOf(file);
  expect(others).toEqual([]);
  return `${fault?.place?.replace(/line (\d+), column (\d+)/, '$1:$2')} ${fault?.message.replace('The file is not valid JSON. ', '')}`;
}

describe(readBytes, () => {
  it('reads a file with a byte order mark, or the line ends of Windows, as one without', () => {
    expect(readBytes(inUtf8(TEXT))).toMatchObject({ kind: 'sound', print: printOf(TEXT) });
    expect(readBytes(inUtf8(`\uFEFF${TEXT}`))).toMatchObject({ kind: 'sound', print: printOf(TEXT) });
    expect(readBytes(inUtf8(TEXT.replaceAll('\n', '\r\n')))).toMatchObject({ kind: 'sound' });
  });

  // What stands in the third line of a file; the column is that of the sign at fault.
  it.each([
    ['"a": 1,', 7, 'A comma stands before “}”, where nothing follows'],
    ['"a": [1, 2,],', 11, 'A comma stands before “]”'],
    ['"a": +1', 6, 'A number begins with a plus sign: +1'],
    ['"a": .5', 6, 'A number begins with its point: .5'],
    ['"a": -.5', 6, 'A number begins with its point: -.5'],
    ['"a": 1.', 6, 'A number breaks off: 1.'],
    ['"a": 0x1F', 7, 'A number is not written as JSON has it: 0x1F'],
    ['"a": 1_000', 7, 'A number is not written as JSON has it: 1_000'],
    ['"a": 1E5x', 9, 'A number is not written as JSON has it: 1E5x'],
    ['"a": 1.2.3', 9, 'A number is not written as JSON has it: 1.2.3'],
    ['"a": 2015-12-15', 10, 'A number is not written as JSON has it: 2015-12-15. A date, as any other text'],
    ['"a": 12/15/2015', 8, 'A number is not written as JSON has it: 12/15/2015'],
    ['"a": [50%]', 9, 'A number is not written as JSON has it: 50%'],
    ['"a": -1,5', 9, 'A number has a comma: -1,5. JSON writes a point before decimals'],
    ['"a": 1,000', 8, 'A number has a comma: 1,000'],
    ['"a": 1,, "b": 2', 8, 'A comma stands here with nothing before it'],
    [', "a": 1', 1, 'A comma stands here with nothing before it'],
    ['{ "a": 1 }', 1, 'A name is missing before “{”'],
    ['null: 1', 1, 'A name without quotes stands here: “null”. Write "null"'],
    ['<!-- why --> "a": 1', 1, 'A comment stands here'],
    ['"a"：1', 4, 'A sign of full width stands here: ：. Write :'],
    ['"a": １', 6, 'A sign of full width stands here: １. Write 1'],
    ['"a": 「b」', 6, 'Typographic quotes stand here'],
    ['"a": \u{fe0f}1', 6, 'An invisible sign stands here (U+FE0F)'],
    ['"a":\u{2800}1', 5, 'An invisible sign stands here (U+2800)'],
    ['"a": −1', 6, 'A number has a dash for its minus sign'],
    ['"a": NaN', 6, 'NaN is no number in JSON'],
    ['"a": Infinity', 6, 'Infinity is no number in JSON'],
    ['"a": -Infinity', 6, '-Infinity is no number in JSON'],
    ['"a": True', 6, 'True must be written in small letters: true'],
    ['"a": undefined', 6, 'undefined is no value in JSON'],
    ["'a': 1", 1, "Single quotes stand here: 'a'"],
    ['"a": \'two words\'', 6, 'Single quotes stand here'],
    ['"a": 1 // why', 8, 'A comment stands here'],
    ['"a": /* why */ 1', 6, 'A comment stands here'],
    ['"a": 1, # why', 9, 'A comment stands here'],
    ['a: 1', 1, 'A name without quotes stands here: “a”. Write "a"'],
    ['"a": 1 "b": 2', 8, 'A comma is missing before “"b"”'],
    ['"a" 1', 5, 'A colon is missing before “1”'],
    ['"a": [1}', 8, '“}” closes what it did not open'],
    ['"a": "open', 6, 'A text is not closed on its line'],
    ['"a": "over\nlines"', 6, 'A text is not closed on its line'],
    ['"a": "one\ttwo"', 10, 'A tab stands inside a text'],
    ['"a": "one\u0000two"', 10, 'A control character stands inside a text (U+0000)'],
    ['“a”: 1', 1, 'Typographic quotes stand here: “a”'],
    ['"a": “b”', 6, 'Typographic quotes stand here'],
    ['"a": "b”', 6, 'A text begins with a straight quote and ends with a typographic one'],
    ['"a": "say "no" now"', 12, '“no” stands after the end of a text'],
    ['"a": "C:\\x"', 9, '\\x is no escape in JSON'],
    ['"a": "\\u12"', 7, '\\u12" is no escape in JSON'],
    ['"a":\u00a01', 5, 'An invisible sign stands here (U+00A0)'],
    ['<<<<<<< HEAD', 1, 'A merge left its marks here'],
    ['"a": , "b": 1', 6, 'A value is missing before “,”'],
  ])('says of %j what is wrong, and where', (line, column, message) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const found = faultOf(`{${end}  "first": 1,${end}${line}${end}}`);
      expect(found).toContain(message);
      expect(found).toMatch(new RegExp(`^3:${column} .*\\.$`, 'u'));
    }
  });

  it.each([
    ['', '1:1 The file is empty.'],
    [' \n\t\n', '1:1 The file is empty.'],
    ['\n<!doctype html><title>Not found</title>', '2:1 This is a web page (HTML or XML), not JSON.'],
    ['{}\n{}', '2:1 The file goes on after its end: “{” stands after the first value.'],
    ['{\n"a": 1', '2:7 The file breaks off: a “{” is not closed.'],
    ['[1,\n[2]', '2:4 The file breaks off: a “[” is not closed.'],
  ])('says of %j as a whole what it is', (text, said) => {
    expect(faultOf(text)).toBe(said);
  });

  it('has a place for every text that is not JSON', () => {
    const signs = fc.constantFrom(...'{}[]:,"\\+-.01eE \n\ttrue\'“/*#<\u0000'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        const isJson = (() => {
          try {
            return [JSON.parse(text)].length === 1;
          } catch {
            return false;
          }
        })();
        if (!isJson) expect(faultsOf(text)[0]?.place).toBeDefined();
      }),
    );
  });

  it('does not fail on brackets within brackets within brackets', () => {
    expect(faultsOf('['.repeat(100_000))).toHaveLength(1);
  });

  it.each([
    ['Latin-1', [0xe9], '2:6'],
    ['Windows-1252', [0x93, 0x61, 0x94], '2:6'],
    ['a sign cut in two', [0xe2, 0x80, 0x22], '2:6'],
    ['half of a pair', [0xed, 0xa0, 0x80], '2:6'],
  ])('refuses bytes of %s, and says where they stand', (_, bytes, place) => {
    const file = new Uint8Array([...inUtf8('{ "a": "ü",\n"b":"'), ...bytes, ...inUtf8('" }')]);
    expect(faultOf(file)).toBe(
      `${place} Bytes that are not UTF-8 stand here: the file has another encoding. Save the file as UTF-8.`,
    );
  });

  it.each([
    ['ZIP, which Excel packs with', [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
  ])('names a file packed by %s', (_, bytes) => {
    expect(faultOf(new Uint8Array(bytes))).toMatch(/^1:1 This is a packed file/);
  });

  it('refuses a file that ends within a sign', () => {
    expect(faultOf(new Uint8Array([...inUtf8('{}\n'), 0xe2, 0x80]))).toMatch(/^2:1 Bytes that are not UTF-8/);
  });

  it.each([
    ['with its mark', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
    ['of the other order', [0xfe, 0xff, 0x00, 0x7b, 0x00, 0x7d]],
    ['without a mark', [0x7b, 0x00, 0x7d, 0x00]],
  ])('names UTF-16 %s', (_, bytes) => {
    expect(faultsOf(new Uint8Array(bytes))[0]?.message).toMatch(/UTF-16.*Save the file as UTF-8/);
  });

  it.each([
    ['at the top', '"events": [],', 'events'],
    ['in an entry', '', 'parties[0].id'],
    ['by its escape', '"\\u0065vents": [],', 'events'],
  ])('refuses a name that stands there twice %s', (_, line, path) => {
    const doubled =
      line === '' ? TEXT.replace('"id": "us",', '"id": "us", "id": "us",') : TEXT.replace('{', `{\n${line}`);
    expect(faultsOf(doubled)).toEqual([
      {
        path,
        place: expect.anything(),
        message: expect.stringMatching(/^stands here a second time; the first is in line/),
      },
    ]);
  });

  it('refuses an unknown field of any name', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(faultsOf(TEXT.replace('{', `{"${name}": {},`))[0]?.message).toContain(`“${name}”`);
    }
  });

  it('gives each fault of the checks its place in the file', () => {
    for (const { at, value, path, message } of FAULTS) {
      const [fault] = faultsOf(JSON.stringify(planted(SOUND, at, value), null, 2));
      expect(fault).toMatchObject({ path, message, place: expect.stringMatching(/^line \d+, column \d+$/) });
    }
    const text = TEXT.replace('"stance": -2', '"stance": -9');
    const line = text.split('\n').findIndex((row) => row.includes('-9')) + 1;
    expect(faultsOf(text)[0]).toMatchObject({ path: 'positions[0].stance', place: `line ${line}, column 17` });
  });
});
