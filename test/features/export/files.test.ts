import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/features/export/csv.ts';
import { embedCode } from '../../../src/features/export/embed-code.ts';
import { jsonOf } from '../../../src/features/export/json-file.ts';
import { markdownOf } from '../../../src/features/export/markdown.ts';
import { decimalSign } from '../../../src/language/decimal-sign.ts';

const ORIGIN = {
  title: 'They agree on “1” of 2, more or less',
  address: 'https://example.org/?b=turkey',
  when: 'As of 15 December 2015',
  ownWeights: undefined,
  dataset: { id: 'talks', title: 'Talks', version: '2026-01-01', license: 'CC0' },
};
const TABLE = {
  columns: ['party', 'range low', 'from'],
  rows: [
    ['Türkiye', -1.5, '2015-12-15'],
    ['a, "b"\nc', undefined, ''],
  ],
};

describe(csvOf, () => {
  const lines = csvOf(ORIGIN, TABLE).split('\r\n');

  it('has the names of its columns in the first row, after the mark of UTF-8', () => {
    expect(lines[0]).toBe('\uFEFFparty,range low,from');
  });

  it('writes accents, numbers and dates as they are, and quotes what needs it', () => {
    expect(lines.slice(1, 3)).toEqual(['Türkiye,-1.5,2015-12-15', '"a, ""b""\nc",,']);
  });

  it('says below an empty record where the rows are from', () => {
    expect(lines[3]).toBe(',,');
    expect(lines[4]).toBe('title,"They agree on “1” of 2, more or less",');
    expect(lines).toEqual(
      expect.arrayContaining(['as of,As of 15 December 2015,', 'dataset version,2026-01-01,', 'licence,CC0,']),
    );
  });

  it('parts fields by semicolons where numbers have a decimal comma', () => {
    const german = csvOf(ORIGIN, { ...TABLE, rows: [...TABLE.rows, ['x; y', 2, '=1']] }, ',').split('\r\n');
    expect(german.slice(0, 4)).toEqual([
      '\uFEFFparty;range low;from',
      'Türkiye;-1,5;2015-12-15',
      '"a, ""b""\nc";;',
      '"x; y";2;\'=1',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1'])(
    'makes %j a text, not a formula',
    (text) => {
      const csv = csvOf(ORIGIN, { columns: ['x', 'y'], rows: [[text, 1]] });
      expect(csv).toMatch(/(^|[\n"])'/m);
    },
  );
});

describe(decimalSign, () => {
  it.each([
    ['en-GB', '.'],
    ['de-DE', ','],
    ['fr-FR', ','],
    ['ru-RU', ','],
    ['de-CH', '.'],
    ['ar-EG', '.'],
  ] as const)('of %s is “%s”', (language, sign) => {
    expect(decimalSign(language)).toBe(sign);
  });
});

describe('figures and the reader’s own weights', () => {
  const half = { fact: { key: 'agreement', value: 0.5049 }, words: '50%' };
  const origin = { ...ORIGIN, ownWeights: [`Agreement is `, half, ', as coded 33%.'] };
  const table = { columns: ['a', 'b'], rows: [['x', half]] };

  it('are written as values, and said below the rows', () => {
    expect(csvOf(origin, table)).toContain('own weights,"Agreement is 50%, as coded 33%."\r\n');
    expect(csvOf(origin, table)).toContain('x,0.5\r\n');
    expect(JSON.parse(jsonOf(origin, table))).toMatchObject({
      ...{ ownWeights: 'Agreement is 50%, as coded 33%.', rows: [{ a: 'x', b: 0.5 }] },
    });
    expect(csvOf(ORIGIN, table)).not.toContain('own weights');
  });
});

describe(jsonOf, () => {
  it('says where the rows are from, and what is not recorded is null', () => {
    expect(JSON.parse(jsonOf(ORIGIN, TABLE))).toMatchObject({
      title: ORIGIN.title,
      asOf: ORIGIN.when,
      address: ORIGIN.address,
      datasetVersion: '2026-01-01',
      licence: 'CC0',
      rows: [{ party: 'Türkiye', rangeLow: -1.5, from: '2015-12-15' }, { rangeLow: null }],
    });
  });
});

describe(markdownOf, () => {
  it('makes the headline a link and lets no sign of it be markup', () => {
    expect(markdownOf({ headline: 'A [b] *c*', sentence: '<i>d</i>', address: 'https://x.org/?q=<)' })).toBe(
      '[A \\[b\\] \\*c\\*](<https://x.org/?q=%3C)>) \\<i\\>d\\</i\\>',
    );
  });
});

describe(embedCode, () => {
  it('lets no sign of a title or an address end its attribute', () => {
    const code = embedCode({
      title: '"><script>',
      address: 'https://x.org/?a=1&embed',
      script: 'https://x.org/embed.js',
      height: 220,
    });
    expect(code).toContain('src="https://x.org/?a=1&amp;embed" title="&quot;&gt;&lt;script&gt;"');
  });
});
