import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/datasets/read-dataset.ts';
import { bytesOfWorkbook, openWorkbook } from '../../src/drafts/workbook.ts';
import { addEvidence, addRow, hangingOn, removeRow, writeCells } from '../../src/tables/sheet-edits.ts';
import { fileFrom, rowAt, type Sheets, sheetsFrom } from '../../src/tables/sheets.ts';
import { shippedJson } from '../fixtures/shipped-dataset.ts';

/** Any text that a dataset may hold. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter(
    (text) =>
      !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202A-\u202E\u2066-\u206F\uFFFD]/u.test(text) &&
      /[\p{L}\p{N}]/u.test(text),
  );
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const date = fc.constantFrom('2015', '2015-12', '2015-12-15');
const stance = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);

/** A file of the whole form: what holds together is not asked of it here. */
const files = fc.record({
  title: maybe(words),
  dir: maybe(fc.constantFrom('ltr', 'rtl')),
  defaults: maybe(fc.record({ pair: fc.constant(['a', 'b']), on: fc.constant('2015-12-15') })),
  rules: maybe(fc.array(fc.record({ term: words, rule: words }), { minLength: 1 })),
  parties: fc
    .constantFrom('a', 'b', 'ج')
    .chain((id) => fc.tuple(fc.record({ id: fc.constant(id), name: words, capital: maybe(words) }))),
  issues: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      name: words,
      notes: maybe(fc.array(words, { minLength: 1 })),
      questions: fc.array(
        fc.record({
          id: words,
          text: words,
          poles: maybe(
            fc.tuple(fc.record({ label: words, text: maybe(words) }), fc.record({ label: words, text: maybe(words) })),
          ),
          middle: maybe(words),
        }),
      ),
    }),
    { selector: ({ id }) => id },
  ),
  positions: fc.array(
    fc.record({
      party: fc.constant('a'),
      question: fc.constant('q'),
      from: date,
      until: maybe(date),
      stance,
      range: maybe(fc.tuple(stance, stance)),
      salience: maybe(fc.constantFrom(1, 2, 3)),
      confidence: maybe(fc.constantFrom('high', 'low')),
      rationale: maybe(words),
      evidence: maybe(fc.array(fc.constantFrom('s-1', 's-2'), { minLength: 1 })),
    }),
  ),
  statements: maybe(
    fc.array(
      fc.record({ id: fc.constant('s-1'), party: fc.constant('a'), date, quote: maybe(words), note: maybe(words) }),
      { minLength: 1 },
    ),
  ),
  sources: maybe(
    fc.array(fc.record({ id: fc.constant('p'), kind: maybe(fc.constant('news')), lang: maybe(words) }), {
      minLength: 1,
    }),
  ),
  events: maybe(
    fc.array(fc.record({ id: fc.constant('e'), date, title: words, issues: maybe(fc.constant(['x', 'y'])) }), {
      minLength: 1,
    }),
  ),
});

const plain = (value: object) => JSON.parse(JSON.stringify(value));

function held(file: object): Sheets {
  const sheets = sheetsFrom(plain(file));
  if (sheets === undefined) throw new Error('It has no sheets.');
  return sheets;
}

describe(sheetsFrom, () => {
  it('gives any dataset back as it was', () => {
    fc.assert(
      fc.property(files, (file) => {
        expect(plain(fileFrom(held(file)))).toEqual(plain(file));
      }),
    );
  });

  it('gives it back by way of an Excel file as well', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const book = await openWorkbook(await bytesOfWorkbook(JSON.stringify(file)));
        expect(book.kind === 'dataset' && JSON.parse(book.text)).toEqual(plain(file));
      }),
      { numRuns: 40 },
    );
  });

  it('gives back the shipped dataset, which is sound by way of an Excel file', async () => {
    const file = Object(shippedJson());
    expect(fileFrom(held(file))).toEqual(file);
    const book = await openWorkbook(await bytesOfWorkbook(JSON.stringify(file)));
    const text = book.kind === 'dataset' ? book.text : '';
    expect(JSON.parse(text)).toEqual(file);
    expect(readDataset(JSON.parse(text)).kind).toBe('sound');
  });

  it.each(['toString', '__proto__', '_x000D_', ' a  b ', '=1+1', '007', 'TRUE', '<b>&amp;', '😀'])(
    'gives the text %j back by way of an Excel file',
    async (name) => {
      const file = { parties: [{ id: 'a', name }], issues: [], positions: [] };
      const book = await openWorkbook(await bytesOfWorkbook(JSON.stringify(file)));
      expect(book.kind === 'dataset' && JSON.parse(book.text)).toEqual(file);
    },
  );

  it.each([
    ['a list', []],
    ['a field that is not known', { parties: [{ id: 'a', name: 'A', colour: 'red' }], issues: [], positions: [] }],
    [
      'a number as text',
      { parties: [], issues: [], positions: [{ party: 'a', question: 'q', from: '2015', stance: '1' }] },
    ],
    ['a text as a number', { parties: [{ id: 'a', name: 7 }], issues: [], positions: [] }],
    [
      'an id with a space among several',
      { parties: [], issues: [], positions: [], events: [{ id: 'e', issues: ['a b'] }] },
    ],
  ])('has no sheets for %s, which they would lose', (_, file) => {
    expect(sheetsFrom(file)).toBeUndefined();
  });
});

const SMALL = held({
  defaults: { pair: ['a', 'b'] },
  parties: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  issues: [
    { id: 'x', name: 'X', questions: [{ id: 'q', text: 'Q?' }] },
    {
      id: 'y',
      name: 'Y',
      questions: [
        { id: 'r', text: 'R?' },
        { id: 't', text: 'T?' },
      ],
    },
  ],
  positions: [
    { party: 'a', question: 'q', from: '2015', stance: 1, evidence: ['s', 'u'] },
    { party: 'b', question: 'r', from: '2015', stance: 2, evidence: ['u'] },
    { party: 'b', question: 'q', from: '2015', stance: 2 },
  ],
  statements: [
    { id: 's', party: 'a', date: '2015', quote: 'S', source: 'p' },
    { id: 'u', party: 'b', date: '2015', quote: 'U', source: 'p' },
  ],
  sources: [{ id: 'p', publisher: 'P' }],
  events: [{ id: 'e', date: '2015', title: 'E', issues: ['x', 'y'], source: 'p' }],
});

describe(removeRow, () => {
  it('takes a party’s positions and statements along, and no pair is left of one', () => {
    const { rows } = removeRow(SMALL, 'parties', 0);
    expect(rows.positions).toEqual(SMALL.rows.positions.slice(1));
    expect(rows.statements.map(({ id }) => id)).toEqual(['u']);
    expect(rows.about).toEqual([{}]);
    expect(hangingOn(SMALL, 'parties', 0)).toBe(2);
  });

  it('takes an issue’s questions and their positions along, and an event forgets it', () => {
    const { rows } = removeRow(SMALL, 'issues', 1);
    expect(rows.questions.map(({ id }) => id)).toEqual(['q']);
    expect(rows.positions).toHaveLength(2);
    expect(rows.events[0]?.issues).toBe('x');
  });

  it('leaves positions without a statement that is gone, and statements without their source', () => {
    expect(removeRow(SMALL, 'statements', 1).rows.positions.map(({ evidence }) => evidence)).toEqual([
      's',
      undefined,
      undefined,
    ]);
    expect(removeRow(SMALL, 'sources', 0).rows.statements.every(({ source }) => source === undefined)).toBe(true);
    expect(removeRow(SMALL, 'events', 0).rows.events).toEqual([]);
  });
});

describe(addRow, () => {
  it('makes an id of the name, the title or the day, one of its own', () => {
    const twice = addRow(addRow(SMALL, 'parties', { name: 'Ça va' }), 'parties', { name: 'ca va' });
    expect(twice.rows.parties.slice(2).map(({ id }) => id)).toEqual(['ca-va', 'ca-va-2']);
    expect(addRow(SMALL, 'events', { title: 'قمة', date: '2015' }).rows.events[1]?.id).toBe('قمة');
    expect(addRow(SMALL, 'statements', { party: 'a', date: '2015-12-15' }).rows.statements[2]?.id).toBe('a-2015-12-15');
    expect(addRow(SMALL, 'positions', { party: 'a' }).rows.positions[3]).toEqual({ party: 'a' });
  });
});

describe(addEvidence, () => {
  const SOURCE = { url: 'https://news.example/a' };
  it('names the statement in its position, beside those that it rests on already', () => {
    const once = addEvidence(SMALL, 1, { party: 'b', date: '2015-12-15', quote: 'No.' }, SOURCE);
    const twice = addEvidence(once, 1, { party: 'b', date: '2015-12-15', quote: 'No, no.' }, SOURCE);
    const first = SMALL.rows.positions[1]?.evidence;
    const all = [...(first === undefined ? [] : [first]), 'b-2015-12-15', 'b-2015-12-15-2'].join(' ');
    expect(twice.rows.positions[1]?.evidence).toBe(all);
    expect(twice.rows.statements.slice(-2).map(({ quote }) => quote)).toEqual(['No.', 'No, no.']);
    expect(twice.rows.positions[0]).toBe(SMALL.rows.positions[0]);
  });

  it.each([
    [
      'an address',
      { url: 'https://www.news.example/a' },
      { publisher: 'news.example', title: 'https://www.news.example/a', url: 'https://www.news.example/a' },
    ],
    ['a title', { title: 'Gazette' }, { title: 'Gazette' }],
    [
      'all of it',
      { url: 'https://news.example/b', title: 'نعم', publisher: 'صحيفة' },
      { publisher: 'صحيفة', title: 'نعم', url: 'https://news.example/b' },
    ],
  ])('adds where the words stand, once, however many stand there: %s', (_, source, row) => {
    const said = { party: 'b', date: '2015-12-15', quote: 'No.' };
    const { rows } = addEvidence(addEvidence(SMALL, 1, said, source), 0, said, source);
    expect(rows.sources.slice(SMALL.rows.sources.length)).toEqual([{ id: expect.any(String), ...row }]);
    expect(rows.statements.slice(-2).map((statement) => statement.source)).toEqual([
      rows.sources.at(-1)?.id,
      rows.sources.at(-1)?.id,
    ]);
  });
});

describe(writeCells, () => {
  it('writes some cells of one row, and empties others', () => {
    const next = writeCells(SMALL, 'positions', 1, { stance: -0.5, evidence: undefined });
    expect(next.rows.positions[1]).toEqual({ party: 'b', question: 'r', from: '2015', stance: -0.5 });
    expect(next.rows.positions[0]).toBe(SMALL.rows.positions[0]);
  });
});

describe(rowAt, () => {
  it('finds the row of a fault, of questions by their issue too', () => {
    expect(rowAt(SMALL, 'positions[2].stance')).toEqual({ sheet: 'positions', at: 2 });
    expect(rowAt(SMALL, 'issues[1].questions[1].poles[0].label')).toEqual({ sheet: 'questions', at: 2 });
    expect(rowAt(addRow(SMALL, 'questions', { issue: 'x', text: 'N?' }), 'issues[0].questions[1].id')).toEqual({
      sheet: 'questions',
      at: 3,
    });
    expect(rowAt(SMALL, 'revisions[0].date')).toBeUndefined();
    expect(rowAt(SMALL, '')).toBeUndefined();
  });
});
