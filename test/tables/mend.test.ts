import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../src/tables/dataset.ts';
import { editCell, leaveOut, mended, namePoles, readAs, readAsItIs, rename } from '../../src/tables/mend.ts';
import { guessedPlan, type Plan, withColumn } from '../../src/tables/plan.ts';
import { readTable } from '../../src/tables/table.ts';

const TABLE = readTable(
  [
    'party,question,date,stance (-2 to 2),range_low,range_high',
    'A,M,soon,1,0,2',
    'B,M,soon,1,0,2',
    'A,M,2015-01-03,-1,0,2',
    'B,M,2015-01-04,1,0,2',
  ].join('\n'),
);
const PLAN = withColumn(TABLE, guessedPlan(TABLE), 'date', 2);
const made = (plan: Plan) => contentsOf(TABLE, plan, 'All');
const faultAt = (row: number) => {
  const fault = made(PLAN).faults.find((one) => one.row === row);
  if (fault === undefined) throw new Error(`Row ${row} has no fault.`);
  return fault;
};

describe(mended, () => {
  it('mends a value that is wrong as such in every row', () => {
    const { faults, lists } = made(mended(PLAN, faultAt(2), [2, 3], '2015'));
    expect([faults.map(({ row }) => row), lists.positions.map(({ from }) => from)]).toEqual([
      [4],
      ['2015', '2015', '2015-01-04'],
    ]);
  });
  it('mends what is at odds with another cell in its own row only', () => {
    const { faults, lists } = made(mended(PLAN, faultAt(4), [4], '-2'));
    expect(faults.map(({ row }) => row)).toEqual([2, 3]);
    expect(lists.positions.map(({ range }) => range)).toEqual([
      [-2, 2],
      [0, 2],
    ]);
  });
});

describe(leaveOut, () => {
  it('leaves out rows, not all that have the value', () => {
    const { faults, lists, without } = made(leaveOut(PLAN, [2, 3, 4]));
    expect([faults, lists.positions.length, without.leftOut]).toEqual([[], 1, 3]);
  });
});

describe(readAs, () => {
  it('takes along what was read as the value before, and can be undone', () => {
    const plan = readAs(readAs(PLAN, 'party', 'A', 'B'), 'party', 'B', 'C');
    expect([...(plan.readAs.party ?? [])]).toEqual([
      ['A', 'C'],
      ['B', 'C'],
    ]);
    expect([...(readAsItIs(plan, 'party', 'A').readAs.party ?? [])]).toEqual([['B', 'C']]);
  });
});

describe(editCell, () => {
  it('reads one cell otherwise, whatever the others say', () => {
    const plan = leaveOut(editCell(PLAN, 4, 'stance', '2'), [2, 3]);
    expect(made(plan).lists.positions.map(({ stance }) => stance)).toEqual([2, 1]);
  });
});

describe(rename, () => {
  it('names a question otherwise in every row, with the names of its poles', () => {
    const plan = rename(namePoles(PLAN, 'M', { low: 'Keep', high: 'Change' }), 'question', 'M', 'Shall it?');
    const { lists } = made(leaveOut(plan, [2, 3, 4]));
    expect(lists.issues[0]?.questions).toEqual([
      { id: 'shall-it', text: 'Shall it?', poles: [{ label: 'Keep' }, { label: 'Change' }] },
    ]);
  });
});
