import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/tables/columns.ts';
import { FIELDS } from '../../src/tables/fields.ts';
import { sampleSheet } from '../../src/tables/sample.ts';
import { readTable } from '../../src/tables/table.ts';

const guesses = (text: string) => columnsOf(readTable(text)).map(({ guess }) => guess);

describe(columnsOf, () => {
  it('knows every column of the sample', () => expect(guesses(sampleSheet())).toEqual([...FIELDS]));
  it.each([
    ['Country,Motion,Year,Vote', 'A,Shall it?,2015,yes', ['party', 'question', 'date', 'stance']],
    ['Partei;Frage;Datum;Haltung', 'SPÖ;Soll es?;15.12.2015;1,5', ['party', 'question', 'date', 'stance']],
    ['الحزب,السؤال,التاريخ,الموقف', 'أ,هل؟,2015-12-15,نعم', ['party', 'question', 'date', 'stance']],
    ['政党,问题,日期,立场', '甲,是否?,2015年12月15日,赞成', ['party', 'question', 'date', 'stance']],
    ['Party Name,questionText,vote_date,Score (1-5)', 'A,b?,2015-12-15,4', ['party', 'question', 'date', 'stance']],
  ])('knows the columns of “%s”', (header, row, fields) => expect(guesses(`${header}\n${row}\n`)).toEqual(fields));
  it('leaves open what could mean two things', () => {
    expect(guesses('name,text,value,position\nA,b,c,yes to all of it and more\n')).toEqual([...Array(4)]);
  });
  it('leaves open what two columns claim, unless one bears the very name', () => {
    expect(guesses('country,actor\nA,B\n')).toEqual([undefined, undefined]);
    expect(guesses('country,party\nA,B\n')).toEqual([undefined, 'party']);
  });
  it('does not believe a name that the cells contradict', () => {
    expect(guesses('date,stance,link\nsoon,2,here\nlater,1,there\n')).toEqual([undefined, 'stance', undefined]);
  });
  it('finds addresses and days by their look alone', () => {
    expect(guesses('x,y,z\nhttps://a.org/1,15/12/2015,2015\n')).toEqual(['source_url', 'date', undefined]);
  });
  it('counts what is filled and shows some values', () => {
    expect(columnsOf(readTable('party,x\nA,\nB,\nA,1\n'))).toMatchObject([
      { filled: 3, distinct: 2, examples: ['A', 'B'] },
      { filled: 1, distinct: 1, examples: ['1'] },
    ]);
  });
});
