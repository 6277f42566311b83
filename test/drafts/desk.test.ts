import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/datasets/read-bytes.ts';
import { datasetFromFile } from '../../src/drafts/command.ts';
import { createDesk } from '../../src/drafts/desk.ts';
import { unpacked } from '../../src/drafts/packed.ts';
import type { Naming } from '../../src/tables/dataset.ts';
import { editCell, leaveOut, readAs } from '../../src/tables/mend.ts';
import type { Plan } from '../../src/tables/plan.ts';
import { sampleSheet } from '../../src/tables/sample.ts';
import { votesCsv } from '../fixtures/votes-csv.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const NAMING = { title: 'A test', issue: 'All questions' };

async function opened(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const desk = createDesk();
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return { desk, file: await desk.open({ kind: 'bytes', name, bytes }, {}, () => {}) };
}

async function table(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const { desk, file } = await opened(name, content);
  if (file.kind !== 'table') throw new Error(`${name} is no table: ${JSON.stringify(file)}`);
  return { desk, file };
}

/** The smallest Excel file there is, its cells written into the sheet itself. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cell = (text: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(text, `${'ABCDEF'[c]}${r + 1}`)).join('')}</row>`)
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packed}"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([path, text]) => [path, bytesOf(`<?xml version="1.0"?>${text}`)] as const);
  return zipSync(Object.fromEntries(files));
}

const ROWS = [
  ['party', 'question', 'date', 'stance'],
  ['A', 'Shall it?', '2015-12-15', 'yes'],
  ['B', 'Shall it?', '2015-12', 'no'],
];

describe(createDesk, () => {
  it.each([
    ['CSV', ROWS.map((row) => row.join(',')).join('\n')],
    ['cells of a spreadsheet', ROWS.map((row) => row.join('\t')).join('\r\n')],
    ['an Excel file', workbook(ROWS)],
    [
      'a list of objects',
      JSON.stringify(ROWS.slice(1).map(([party, question, date, stance]) => ({ party, question, date, stance }))),
    ],
  ])('makes a dataset that is sound of %s', async (name, content) => {
    const { desk, file } = await table(name, content);
    const look = await desk.look(file.plan, NAMING);
    expect([look.open, look.faults, look.objections]).toEqual([[], [], []]);
    const read = readBytes(bytesOf(await desk.write(file.plan, NAMING)));
    expect(read.kind === 'sound' && read.dataset.positions.map(({ stance }) => stance)).toEqual([2, -2]);
  });

  it.each<[string, (plan: Plan) => Plan, Partial<Naming>]>([
    ['of another title', (plan) => plan, { title: 'Other' }],
    ['whose questions without an issue are called otherwise', (plan) => plan, { issue: 'Votes' }],
    ['without some rows', (plan) => leaveOut(plan, [2, 3]), {}],
    ['with a value read as another', (plan) => readAs(plan, 'party', 'A', 'Z'), {}],
    ['with a cell read as another', (plan) => editCell(plan, 3, 'stance', 'abstain'), {}],
    ['with a word of another meaning', (plan) => ({ ...plan, words: new Map([...plan.words, ['no', 1]]) }), {}],
    ['of a language that is none', (plan) => plan, { lang: 'no language' }],
  ])('looks at a table again, and writes it %s, as if for the first time', async (_, change, named) => {
    const text = `${ROWS.map((row) => row.join(',')).join('\n')}\nC,Shall it?,2016,no\nD,Who?,2016,yes\n`;
    const { desk, file } = await table('votes.csv', text);
    await desk.look(file.plan, NAMING);
    const other = await table('votes.csv', text);
    const [plan, naming] = [change(file.plan), { ...NAMING, ...named }];
    expect(await desk.look(plan, naming)).toEqual(await other.desk.look(plan, naming));
    const written = await other.desk.write(plan, naming);
    expect(await desk.write(structuredClone(plan), naming)).toBe(written);
    expect(unpacked(await desk.pack(plan, naming))).toEqual(JSON.parse(written));
  });

  it.each([
    ['the sample', sampleSheet()],
    ['4,000 rows', votesCsv()],
    ['Arabic', 'الحزب,السؤال,التاريخ,الموقف\nحزب أ,هل نوافق؟,2015-12-15,نعم\nحزب ب,هل نوافق؟,2015-12-15,لا\n'],
    ['Chinese', '政党,问题,日期,立场\n甲党,是否同意?,2015年12月15日,赞成\n乙党,是否同意?,2015年12月15日,反对\n'],
    [
      '1,500 parties',
      `party,question,date,stance\n${Array.from({ length: 1500 }, (_, n) => `Party ${n},Shall it?,2015,${n % 2 ? 'yes' : 'no'}`).join('\n')}\n`,
    ],
  ])('finds nothing to object to in a dataset of %s', async (name, text) => {
    const { desk, file } = await table(name, text);
    const look = await desk.look(file.plan, NAMING);
    expect([look.open, look.faults, look.objections]).toEqual([[], [], []]);
  });

  it('tells which way the texts of a table run', async () => {
    expect((await table('ar', 'الحزب,السؤال\nحزب أ,هل؟\n')).file.dir).toBe('rtl');
    expect((await table('en', sampleSheet())).file.dir).toBe('ltr');
  });

  it.each([
    ['an empty file', ' \n', 'empty'],
    ['a header alone', 'party,question\n', 'no table'],
    ['a page of a website', '<!DOCTYPE html>\n<html>\n<p>Sign in</p>', 'no table'],
    ['an Excel file of the old form', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old excel'],
    ['a broken Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'broken excel'],
  ])('says of %s what it is', async (name, content, why) => {
    expect((await opened(name, content)).file).toEqual({ kind: 'failed', why });
  });

  it('tells a dataset from a table, with its faults', async () => {
    const { file } = await opened('model.json', '{ "parties": [] }');
    expect(file.kind === 'dataset' && file.faults.length).toBeGreaterThan(0);
    const { file: broken } = await opened('broken.json', '{ "parties": [');
    expect(broken.kind === 'dataset' && broken.faults[0]?.place).toMatch(/^line 1/);
  });

  it('turns the rows like leaves, and finds words and numbers in them', async () => {
    const { desk, file } = await table('votes', votesCsv());
    const first = await desk.rows(file.plan, '', 0);
    expect([first.found, first.rows.length, first.rows[0]?.row]).toEqual([4000, 20, 2]);
    expect((await desk.rows(file.plan, '', 199)).rows.at(-1)?.row).toBe(4001);
    expect((await desk.rows(file.plan, 'GROUP b', 0)).found).toBe(200);
    expect((await desk.rows(file.plan, '4001', 0)).rows.map(({ row }) => row)).toEqual([4001]);
  });
});

describe(datasetFromFile, () => {
  const told = (text: string, more: object = {}) =>
    datasetFromFile({ name: 'votes.csv', bytes: bytesOf(text), columns: [], ...more });
  it('writes what is sure', async () => {
    const { text } = await told(ROWS.map((row) => row.join(',')).join('\n'));
    expect(readBytes(bytesOf(text ?? '')).kind).toBe('sound');
  });
  it('says what is open, and takes the answers', async () => {
    const table = 'who,question,date,stance\nA,M,03/04/2015,1\nB,M,05/06/2015,0\n';
    const { said, text } = await told(table);
    expect(text).toBeUndefined();
    expect(said).toContain('Which column holds the party?');
    expect(said).toContain('Dates like 05/06/2015 can be read in two ways. Which comes first?');
    const answered = await told(table, { columns: ['party=who'], dates: 'day-first', scale: '0..1' });
    expect(JSON.parse(answered.text ?? '').positions[0]).toMatchObject({ from: '2015-04-03', stance: 2 });
  });
  it('names faults by row and column', async () => {
    const { said } = await told('party,question,date,stance\nA,M,2015,yes\nB,M,2015,no\n,M,2015,no\n');
    expect(said.at(-1)).toBe('Row 4, party: empty, and without it there is no position.');
  });
});
