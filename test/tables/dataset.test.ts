import { describe, expect, it } from 'vitest';
import { contentsOf, fileOf } from '../../src/tables/dataset.ts';
import { guessedPlan, type Plan, withColumn } from '../../src/tables/plan.ts';
import { sampleSheet } from '../../src/tables/sample.ts';
import { sheetOf } from '../../src/tables/sheet.ts';
import { readTable } from '../../src/tables/table.ts';
import { votesCsv } from '../fixtures/votes-csv.ts';

const NAMING = { title: 'A test', issue: 'All questions' };
const made = (text: string, change: (plan: Plan) => Plan = (plan) => plan) => {
  const table = readTable(text);
  const plan = change(guessedPlan(table));
  const { lists, ...found } = contentsOf(table, plan, NAMING.issue);
  return { ...found, file: fileOf(lists, NAMING), table, plan };
};
const faultsOf = (text: string, change?: (plan: Plan) => Plan) =>
  made(text, change).faults.map(({ row, field, kind, value }) => [row, field, kind, value]);

describe(contentsOf, () => {
  it('makes what four columns say, and nothing more', () => {
    const { file, faults, open } = made(
      'party,question,date,stance\nA,Shall it?,2015-12-15,-2\nB,Shall it?,2015-12,2\nB,Shall it?,2016,\n',
    );
    expect([open, faults]).toEqual([[], []]);
    expect(file).toEqual({
      id: 'a-test',
      title: 'A test',
      parties: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      issues: [{ id: 'all-questions', name: 'All questions', questions: [{ id: 'shall-it', text: 'Shall it?' }] }],
      positions: [
        { party: 'a', question: 'shall-it', from: '2015-12-15', stance: -2 },
        { party: 'b', question: 'shall-it', from: '2015-12', stance: 2 },
      ],
      statements: [],
      sources: [],
    });
  });
  it('makes all that the sample says', () => {
    const { file, faults, open } = made(sampleSheet());
    expect([open, faults]).toEqual([[], []]);
    expect(file.positions[1]).toEqual({
      party: 'harbour-party',
      question: 'close-the-market-square-to-cars',
      from: '2022-06-01',
      stance: 0,
      range: [-1, 1],
      salience: 3,
      confidence: 'medium',
      rationale: 'After the trial.',
      evidence: ['harbour-party-2022-06-01'],
    });
    expect(file.issues[0]?.questions[0]?.poles).toEqual([{ label: 'Keep it open' }, { label: 'Close it' }]);
  });
  it('reads votes in words', () => {
    const { file, open } = made(
      'country,motion,date,vote\nA,M,2015-01-02,Yes\nB,M,2015-01-02,NO\nC,M,2015-01-02,abstain\nD,M,2015-01-02,absent\n',
    );
    expect(open).toEqual([]);
    expect(file.positions.map(({ stance }) => stance)).toEqual([2, -2, 0]);
  });
  it('joins rows that differ in their words alone, and counts a row that is there twice once', () => {
    const row = (quote: string) => `A,M,2015-01-02,2,${quote}\n`;
    const { file, without } = made(
      `party,question,date,stance (-2 to 2),quote\n${row('One.')}${row('Two.')}${row('One.')}`,
    );
    expect(file.positions).toHaveLength(1);
    expect(file.positions[0]?.evidence).toHaveLength(2);
    expect(without.repeated).toBe(1);
  });
  it('keeps two stances of one day', () => {
    expect(made('party,question,date,stance\nA,M,2015-01-02,2\nA,M,2015-01-02,-2\n').file.positions).toHaveLength(2);
  });
  it('takes 4,000 rows', () => {
    const { file, faults, open } = made(votesCsv());
    expect([open, faults]).toEqual([[], []]);
    expect([file.parties.length, file.issues.length, file.positions.length]).toEqual([20, 8, 4000]);
  });
  it('names ten faults with their rows and columns', () => {
    const head =
      'party,question,date,stance,issue,range_low,range_high,salience,confidence,source_url,until,pole_low,pole_high';
    const rows = [
      'A,M,2015-01-02,1,I,0,2,3,high,https://a.org/1,2016-01-01,No,Yes',
      ',M,2015-01-02,1,I,0,2,3,high,https://a.org/1,,,',
      'A,,2015-01-02,1,I,0,2,3,high,https://a.org/1,,,',
      'A,M,soon,1,I,0,2,3,high,https://a.org/1,,,',
      'A,M,2015-01-03,lots,I,0,2,3,high,https://a.org/1,,,',
      'A,M,2015-01-04,3,I,,,3,high,https://a.org/1,,,',
      'A,M,2015-01-05,1,I,2,0,3,high,https://a.org/1,,,',
      'A,M,2015-01-06,-1,I,0,2,3,high,https://a.org/1,,,',
      'A,M,2015-01-07,1,I,0,2,5,sure,here,2014-01-01,,',
      'A,M,2015-01-08,1,J,0,2,3,high,https://a.org/1,,,',
      'A,M,2015-01-09,1,I,0,2,3,high,https://a.org/1,,Non,Oui',
      'A,M,2015-01-10,-2,I,-2,,3,high,https://a.org/1,,,',
    ];
    const plan = (given: Plan) => ({ ...given, ends: { low: -2, high: 2 } });
    expect(faultsOf(`${head}\n${rows.join('\n')}\n`, plan)).toEqual([
      [3, 'party', 'empty', ''],
      [4, 'question', 'empty', ''],
      [5, 'date', 'date', 'soon'],
      [6, 'stance', 'word', 'lots'],
      [7, 'stance', 'beyond', '3'],
      [8, 'range_low', 'range-order', '2'],
      [9, 'range_low', 'range-without-stance', '0'],
      [10, 'until', 'until', '2014-01-01'],
      [10, 'salience', 'three-steps', '5'],
      [10, 'confidence', 'levels', 'sure'],
      [10, 'source_url', 'address', 'here'],
      [11, 'issue', 'other-issue', 'J'],
      [12, 'pole_low', 'other-pole', 'Non'],
      [13, 'range_high', 'range-half', ''],
    ]);
  });
  it('reads a value as another, leaves rows out and reads a single cell as told', () => {
    const text = 'party,question,date,stance\nA,M,2015-01-02,1.5\nA.,M,2015-01-03,x\nB,M,2015-01-04,-2\n';
    // Row 4 is that of B.
    const plan = (given: Plan): Plan => ({
      ...given,
      readAs: { party: new Map([['A.', 'A']]) },
      leftOut: new Set([4]),
      cells: new Map([['3 stance', '2']]),
    });
    const { file, faults, without } = made(text, plan);
    expect([faults, without.leftOut]).toEqual([[], 1]);
    expect(file.positions.map(({ party, stance }) => [party, stance])).toEqual([
      ['a', 1.5],
      ['a', 2],
    ]);
  });
  it('turns a scale round', () => {
    const text = 'party,question,date,stance,range_low,range_high\nA,M,2015-01-02,1,1,2\nB,M,2015-01-02,5,4,5\n';
    const { file, faults } = made(text, (plan) => ({ ...plan, ends: { low: 5, high: 1 } }));
    expect(faults).toEqual([]);
    expect(file.positions.map(({ stance, range }) => [stance, range])).toEqual([
      [2, [1, 2]],
      [-2, [-2, -1]],
    ]);
  });
  it('is not led astray by names that objects have', () => {
    const { file } = made(
      'party,question,date,stance\n__proto__,constructor,2015-01-02,-2\ntoString,constructor,2015-01-02,2\n',
    );
    expect(file.parties.map(({ name }) => name)).toEqual(['__proto__', 'toString']);
  });
});

describe('what is open', () => {
  const kinds = (text: string, change?: (plan: Plan) => Plan) => made(text, change).open.map(({ kind }) => kind);
  it.each([
    ['party,text,date,stance\nA,M,2015-01-02,2\nA,M,2015-01-02,-2\n', ['column']],
    ['party,question,date,stance\nA,M,03/04/2015,2\nA,M,05/06/2015,-2\n', ['dateOrder']],
    ['party,question,date,stance\nA,M,2015,1\nA,M,2015,0\nA,M,2015,-1\n', ['scale']],
    ['party,question,date,stance\nA,M,2015,aye\nA,M,2015,perhaps\n', ['words']],
    ['party,question,date,stance,range_low\nA,M,2015,2,1\nB,M,2015,-2,-2\n', ['pair']],
    ['party,question,date,stance\nA,M,2015,"1,500"\nB,M,2015,2\n', ['decimal', 'scale']],
  ])('asks what is not sure in “%s”', (text, open) => expect(kinds(text)).toEqual(open));
  it('asks no more once it has been told', () => {
    const text = 'who else,question,day,stance\nA,M,03/04/2015,1\nB,M,05/06/2015,0\n';
    const told = (plan: Plan): Plan => ({
      ...withColumn(readTable(text), plan, 'party', 0),
      dateOrder: 'month first',
      ends: { low: 0, high: 1 },
    });
    expect(kinds(text)).toEqual(['column', 'dateOrder']);
    expect(kinds(text, told)).toEqual([]);
  });
  it('takes one date for all rows where there is no column of dates', () => {
    const text = 'party,question,stance\nA,M,2\nB,M,-2\n';
    expect(kinds(text)).toEqual(['column']);
    expect(made(text, (plan) => ({ ...plan, date: '2020' })).file.positions[0]?.from).toBe('2020');
  });
});

describe(sheetOf, () => {
  it.each([
    ['the sample', sampleSheet()],
    ['4,000 rows', votesCsv()],
    ['votes', 'party,question,date,stance\nأ,هل؟,2015,نعم\nب,هل؟,2015-02,لا\n'],
    [
      'addresses without words',
      'party,question,date,stance,source_url,publisher,note\nA,M,2015,2,https://a.org/x,,\nB,M,2015,-2,,The Paper,=1+1\n',
    ],
    ['a scale of seven', 'party,question,date,stance (1-7)\nA,M,2015,2\nB,M,2015,3\n'],
    [
      'words that look like formulas',
      'party,question,date,stance,quote\n"=A","-M","2015","2","@you, +1"\nB,-M,2015,-2,\n',
    ],
  ])('goes there and back without loss: %s', (_, text) => {
    const first = made(text);
    const again = made(sheetOf(first.file));
    expect([again.open, again.faults]).toEqual([[], []]);
    expect(again.file).toEqual(first.file);
  });
});
