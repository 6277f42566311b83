import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '../../src/datasets/json-schema.ts';
import { readDataset } from '../../src/datasets/read-dataset.ts';
import { SOUND } from '../fixtures/faults.ts';
import { planted } from '../fixtures/planted.ts';
import { shippedJson } from '../fixtures/shipped-dataset.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
// Tolerant of what it does not know, as editors are.
const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(jsonSchemaText()));

const REFUSED: Readonly<Record<string, readonly unknown[]>> = {
  'sources[0].url': [
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://a.org/',
    ],
    ...[
      '//example.org',
      'example.org',
      'https://',
      'https:///a',
      'https://a b.org/',
      'https://example.org/a b',
      'http://?',
    ],
    ...[
      'https://us@example.org/',
      'https://exa\u202emple.org/',
      'https://example.org/\u202e',
      ' https://example.org',
      '',
    ],
    ...['https://example.org:65536/', 'https://256.1.1.1/', 'https://1.2.3/', 'https://example.2020/'],
    ...['https://example.org/\u0000', 'https:example.org', 'https:\\\\example.org', 'https://localhost'],
  ],
  'sources[0].date': [
    '2015-02-30',
    '2015-02-29',
    '1900-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-04-31',
    '2015-1-2',
    '0215-01-01',
  ],
  version: [
    '2999-01-01',
    '2100-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '２０２６-01-01',
    '0000-00-00',
    '2026-01-01\n',
  ],
  'statements[0].quote': ['', ' ', 3, null],
  'statements[0].paraphrase': [undefined],
  'sources[0]': [{ id: 'us-departure-2011-08-18' }, { id: 'us-departure-2011-08-18', date: '2011' }],
  'positions[0].evidence': [['us-departure-2011-08-18', 'us-departure-2011-08-18']],
  'events[0].issues': [['war', 'war'], []],
  'defaults.pair': [['us', 'us'], ['us'], ['us', 'russia', 'us']],
  'parties[0].name': [
    '\u202eUS',
    'U\u202aS',
    'U\u2066S\u2069',
    'U\u0000S',
    'U\tS',
    'U\u2028S',
    '',
    ' ',
    '\u200b',
    '\u2800',
    '\u3164',
  ],
  'positions[0].rationale': [
    '\u00ad',
    '\u115f',
    '\uffa0',
    '\u2060',
    '\ufeff',
    '\u180e',
    '\u0301',
    '\u{e0041}',
    '\u034f',
    '\ue000',
    '\ufffd',
  ],
  'issues[0].questions[0].poles[0].label': ['\u200e', 'a\u2067'],
  'positions[0].stance': [-3, 2.1, '1', null],
  'positions[0].salience': [0, 4, 1.5, '1'],
  'parties[0].id': ['US', 'Ü', 'u s', 'us-', '__proto__', 'us\n', '', '\u3164', '\u0301', 'a.b', 'a~b', 'a/b'],
  'parties[0].extra': [1],
  'positions[0].from': ['2015-13', '20155', '2015-1', '0215', '2015-02-30', '12/2015'],
  unrecorded: [{}, null],
};

const TAKEN: Readonly<Record<string, readonly unknown[]>> = {
  'sources[0].url': [
    ...['https://example.org', 'http://example.org:8080/a?b=c#d', 'HTTPS://EXAMPLE.ORG/', 'https://münchen.example/ä'],
    ...[
      'https://example.org/a_(b),c;d~e%20f',
      'https://192.0.2.1:65535/',
      'https://example.org?x=1',
      "https://example.org/it's!*",
    ],
  ],
  'sources[0].date': ['2012-02-29', '2000-02-29', '1600-02-29', '1918-11-11', '2015-12-31'],
  'positions[0].from': ['2011', '2011-08', '2011-08-18'],
  'positions[1].until': ['2015-12', '2016'],
  'statements[0].quote': [words(60), `  ${words(45)} `, 'No.'],
  id: ['ü', 'مجلس-الأمن', '安理会', 'ελλάδα', 'हिन्दी-१', '한국', 'россия-2'],
  unrecorded: [undefined],
  'parties[0].name': [
    'Ελλάδα',
    'ישראל',
    'مصر',
    '中国',
    'Türkiye',
    'Côte d’Ivoire',
    'N°1',
    '🇺🇸',
    '한국',
    'می\u200cخواهم',
    'x\u200fy',
  ],
  'issues[0].questions[0].poles[0].label': ['x'.repeat(25), '😀'.repeat(24)],
};

const cases = (table: Readonly<Record<string, readonly unknown[]>>) =>
  Object.entries(table).flatMap(([at, values]) => values.map((value) => ({ at, value })));

describe('The JSON Schema and the page', () => {
  it('take the shipped dataset and the fixture', () => {
    for (const file of [shippedJson(), SOUND]) {
      expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
      expect(readDataset(file).kind).toBe('sound');
    }
  });

  it('describe every field, with an example', () => {
    const bare: string[] = [];
    const walk = (schema: object, path: string) => {
      for (const [key, field] of Object.entries<object>(Object(schema).properties ?? {})) {
        if (!('description' in field && 'examples' in field)) bare.push(path + key);
        for (const inner of [field, Object(field).items ?? {}, ...(Object(field).prefixItems ?? [])])
          walk(inner, `${path}${key}.`);
      }
    };
    walk(JSON.parse(jsonSchemaText()), '');
    expect(bare).toEqual([]);
  });

  it.each(cases(REFUSED))('both refuse $value as $at', ({ at, value }) => {
    const file = planted(SOUND, at, value);
    expect([isValid(file), readDataset(file).kind]).toEqual([false, 'faulty']);
  });

  it.each(cases(TAKEN))('both take $value as $at', ({ at, value }) => {
    const file = planted(SOUND, at, value);
    expect([isValid(file), readDataset(file)]).toEqual([true, expect.objectContaining({ kind: 'sound' })]);
  });
});
