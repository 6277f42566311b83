import { describe, expect, it } from 'vitest';
import { columnLetter, readTable } from '../../src/tables/table.ts';

describe(readTable, () => {
  it.each([
    [',', 'party,question\n"A, B",x\n'],
    [';', 'party;question\nA, B;x\n'],
    ['\t', 'party\tquestion\nA, B\tx\n'],
    ['|', 'party|question\nA, B|x\n'],
    [';', 'sep=;\nparty;question\nA, B;x\n'],
    [';', 'party;note;question\n1,5;2,5;3,5\n2,5;0,5;1,5\n'],
  ])('finds the separator “%s”', (separator, text) => {
    const table = readTable(text);
    expect(table.separator).toBe(separator);
    expect(table.header[0]).toBe('party');
  });
  it('keeps the numbers of rows, blank ones and breaks within cells included', () => {
    const table = readTable('party,quote\n\nA,"one\ntwo"\n,\nB,three\n\n\n');
    expect(table.firstRow).toBe(2);
    expect(table.rows.map((row) => row[0])).toEqual(['', 'A', '', 'B']);
    expect(table.rows[1]?.[1]).toBe('one\ntwo');
  });
  it('finds the header below a title', () => {
    const table = readTable('My table,,\n,,\nparty,question,date\nA,b,2015\n');
    expect(table).toMatchObject({ header: ['party', 'question', 'date'], firstRow: 4, hasHeader: true });
  });
  it('names columns by letters where the first row holds values, or where it is told so', () => {
    expect(readTable('A,Shall it?,2015-01-02,1\nB,Shall it?,2015-01-02,2\n')).toMatchObject({
      header: ['A', 'B', 'C', 'D'],
      firstRow: 1,
      hasHeader: false,
    });
    expect(readTable('a,b\n1,2\n', { hasHeader: false })).toMatchObject({ header: ['A', 'B'], firstRow: 1 });
  });
  it('names a column without a name by its letter', () =>
    expect(readTable('party,,x\nA,b,c,d\n').header).toEqual(['party', 'B', 'x', 'D']));
  it('reads nothing from nothing', () => expect(readTable('')).toMatchObject({ header: [], rows: [] }));
});

describe(columnLetter, () => {
  it('counts as spreadsheets do', () =>
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));
});
