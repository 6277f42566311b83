import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { datasetFromFile } from '../../src/drafts/command.ts';
import { createDesk } from '../../src/drafts/desk.ts';
import { unusedColumns } from '../../src/drafts/unread.ts';
import { unreadWords } from '../../src/language/unread.ts';

type Pages = Readonly<Record<string, readonly (readonly string[])[]>>;

const VOTES = [
  ['party', 'question', 'date', 'stance'],
  ['A', 'Shall it?', '2015-12-15', 'yes'],
  ['B', 'Shall it?', '2015-12-16', 'no'],
];
const BOOK: Pages = {
  about: [['title'], ['A test']],
  parties: [
    ['id', 'name'],
    ['a', 'A'],
    ['b', 'B'],
  ],
  issues: [
    ['id', 'name'],
    ['i', 'Issue'],
  ],
  questions: [
    ['issue', 'id', 'text'],
    ['i', 'q', 'Shall it?'],
  ],
  positions: [
    ['party', 'question', 'from', 'stance'],
    ['a', 'q', '2015', '2'],
    ['b', 'q', '2015', '-2'],
  ],
};

/** A column more on a sheet, its name and its cells. */
function withColumn(pages: Pages, sheet: string, cells: readonly string[]): Pages {
  const rows = (pages[sheet] ?? []).map((row, at) => [...row, cells[at] ?? '']);
  return { ...pages, [sheet]: rows };
}

async function bytesOf(pages: Pages): Promise<Uint8Array<ArrayBuffer>> {
  const book = Object.entries(pages).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((cell) => (cell === '' ? null : { value: cell, type: String }))),
  }));
  return new Uint8Array(await (await writeWorkbook(book).toBlob()).arrayBuffer());
}

async function opened(pages: Pages | string, choices = {}) {
  const bytes = typeof pages === 'string' ? new TextEncoder().encode(pages) : await bytesOf(pages);
  return createDesk().open({ kind: 'bytes', name: 'file', bytes }, choices, () => {});
}

/** What is said not to be read. */
async function unreadIn(pages: Pages | string, choices = {}): Promise<readonly string[]> {
  const file = await opened(pages, choices);
  if (file.kind === 'failed') throw new Error(file.why);
  const unread =
    file.kind === 'dataset' ? file.unread : [...unusedColumns(file.columns, file.plan), ...file.read.beside];
  return unread.map((one) => unreadWords.line(one));
}

describe('a workbook of sheets', () => {
  it('is read whole where it holds what is known, whatever the case of its names', async () => {
    expect(await unreadIn(BOOK)).toEqual([]);
    const { parties = [], ...others } = BOOK;
    const file = await opened({ ...others, Parties: [['ID', 'Name '], ...parties.slice(1)] });
    expect(file.kind === 'dataset' && [file.title, file.faults, file.unread]).toEqual(['A test', [], []]);
  });

  it.each<[string, Pages, string]>([
    [
      'a column of one’s own',
      withColumn(BOOK, 'positions', ['coded by', 'Ann']),
      'Column “coded by” of the sheet “positions”: 1 cell.',
    ],
    [
      'a slip in a name',
      withColumn(BOOK, 'positions', ['salence', '1', '3']),
      'Column “salence” of the sheet “positions”: 2 cells. Did you mean “salience”?',
    ],
    [
      'another word',
      withColumn(BOOK, 'questions', ['description', 'x']),
      'Column “description” of the sheet “questions”: 1 cell.',
    ],
    [
      'a name of another language',
      withColumn(BOOK, 'parties', ['ملاحظات', 'نعم']),
      'Column “\u2068ملاحظات\u2069” of the sheet “parties”: 1 cell.',
    ],
    ['cells below no name', withColumn(BOOK, 'issues', ['', 'see below']), 'Column “C” of the sheet “issues”: 1 cell.'],
    [
      'a name given twice',
      withColumn(BOOK, 'parties', ['name', 'Anna', 'Berta']),
      'Column “name” of the sheet “parties”: 2 cells.',
    ],
    ['a sheet of one’s own', { ...BOOK, 'To do': [['all'], ['of it']] }, 'Sheet “To do”: 2 rows.'],
    [
      'a sheet almost known',
      { ...BOOK, Statement: [['id'], ['s']] },
      'Sheet “Statement”: 2 rows. Did you mean “statements”?',
    ],
    [
      'a second dataset',
      { ...BOOK, about: [['title'], ['A test'], ['B test']] },
      'Sheet “about”: 1 row below the first, which alone is read.',
    ],
    [
      'remarks beside what has no sheet',
      {
        ...BOOK,
        rest: [
          ['key', 'json', 'why'],
          ['rules', '[]', 'none'],
        ],
      },
      'Column “why” of the sheet “rest”: 1 cell.',
    ],
  ])('says of %s that it is not read', async (_, pages, said) => {
    expect(await unreadIn(pages)).toEqual([said]);
  });

  it('passes over what says nothing: an empty sheet, a name without cells', async () => {
    expect(await unreadIn(withColumn({ ...BOOK, Sheet9: [] }, 'parties', ['colour']))).toEqual([]);
  });
});

describe('a table', () => {
  const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\n');
  const column = (cells: readonly string[]) => csv(withColumn({ votes: VOTES }, 'votes', cells).votes ?? []);

  it.each([
    ['a column of one’s own', column(['colour', 'red', 'blue']), 'Column “colour”: 2 cells.'],
    ['a slip in a name', column(['spaeker', 'Ann']), 'Column “spaeker”: 1 cell. Did you mean “Speaker”?'],
    ['a slip in another language', column(['anmerkungg', 'x']), 'Column “anmerkungg”: 1 cell. Did you mean “Note”?'],
    ['cells below no name', column(['', 'x']), 'Column “E”: 1 cell.'],
    ['a title above the names', `A fine table\n\n${csv(VOTES)}`, '1 row above the names of the columns.'],
    [
      'known cells that do not fit',
      column(['until', 'x', 'y']),
      'Column “until”: 2 cells. Did you mean “Holds until”?',
    ],
  ])('says of %s that it is not used', async (_, text, said) => {
    expect(await unreadIn(text)).toEqual([said]);
  });

  it('is the sheet with the columns that are needed, and the others are named', async () => {
    const pages = { Readme: [['About this'], ['Made by hand']], Votes: VOTES, Colours: [['A'], ['red']] };
    expect(await unreadIn(pages)).toEqual(['Sheet “Readme”: 2 rows.', 'Sheet “Colours”: 2 rows.']);
    const other = await opened(pages, { sheet: 'Colours' });
    expect(other.kind === 'table' && [other.read.sheet, other.read.sheets]).toEqual([
      'Colours',
      ['Readme', 'Votes', 'Colours'],
    ]);
  });

  it('is read on the command line with the same words', async () => {
    const file = { name: 'votes.xlsx', columns: [] };
    const { said } = await datasetFromFile({
      ...file,
      bytes: await bytesOf({ ...withColumn({ Votes: VOTES }, 'Votes', ['colour', 'red']), More: [['x']] }),
    });
    expect(said).toEqual(expect.arrayContaining(['  Column “colour”: 1 cell.', '  Sheet “More”: 1 row.']));
    const book = await datasetFromFile({
      ...file,
      bytes: await bytesOf(withColumn(BOOK, 'parties', ['colour', 'red'])),
    });
    expect([book.said[2], book.text === undefined]).toEqual([
      '  Column “colour” of the sheet “parties”: 1 cell.',
      false,
    ]);
  });
});
