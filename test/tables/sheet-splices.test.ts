import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, removeRow, writeCells } from '../../src/tables/sheet-edits.ts';
import { splicesBetween, withSplices } from '../../src/tables/sheet-splices.ts';
import { type Sheets, sheetsFrom } from '../../src/tables/sheets.ts';
import { shippedJson } from '../fixtures/shipped-dataset.ts';

const SHIPPED = sheetsFrom(shippedJson());
if (SHIPPED === undefined) throw new Error('It has no sheets.');
const BEFORE: Sheets = SHIPPED;

/** How many rows lead from one state to the next. */
const size = (after: Sheets) =>
  splicesBetween(BEFORE, after)?.reduce((sum, { rows, gone }) => sum + rows.length + gone, 0);

describe(splicesBetween, () => {
  it.each<[string, Sheets, number]>([
    ['nothing', BEFORE, 0],
    ['a cell', writeCells(BEFORE, 'positions', 7, { stance: 1 }), 2],
    [
      'the first and the last row',
      writeCells(writeCells(BEFORE, 'parties', 0, { name: 'A' }), 'events', 0, { title: 'B' }),
      4,
    ],
    ['a row more', addRow(BEFORE, 'sources', { title: 'A' }), 1],
    ['a row less', removeRow(BEFORE, 'positions', 3), 1],
  ])('is as small as what was changed: %s', (_, after, rows) => {
    expect(size(after)).toBe(rows);
  });

  it('gives way to the whole where most of it has changed, or what has no sheet', () => {
    const rows = { ...BEFORE.rows, positions: BEFORE.rows.positions.map((row) => ({ ...row })) };
    const others = {
      ...rows,
      statements: rows.statements.map((row) => ({ ...row })),
      sources: rows.sources.map((row) => ({ ...row })),
    };
    expect(splicesBetween(BEFORE, { ...BEFORE, rows: others })).toBeUndefined();
    expect(splicesBetween(BEFORE, { ...BEFORE, rest: {} })).toBeUndefined();
  });

  it('leads to the same sheets, whatever was done to them, one step after the other', () => {
    const SHEETS = ['parties', 'issues', 'questions', 'positions', 'statements', 'sources', 'events'] as const;
    const edit = fc.record({
      sheet: fc.constantFrom(...SHEETS),
      at: fc.nat({ max: 400 }),
      kind: fc.constantFrom('write', 'add', 'remove', 'undo'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (pauses) => {
        let [now, kept] = [BEFORE, BEFORE];
        for (const edits of pauses) {
          const known = now;
          for (const { sheet, at, kind } of edits) {
            const row = at % Math.max(1, now.rows[sheet].length);
            if (kind === 'write') now = writeCells(now, sheet, row, { note: String(at) });
            else if (kind === 'add') now = addRow(now, sheet, { title: String(at) });
            else if (kind === 'remove') now = removeRow(now, sheet, row);
            else now = known;
          }
          const splices = splicesBetween(known, now);
          kept = splices === undefined ? now : withSplices(kept, structuredClone(splices));
        }
        expect(kept).toEqual(now);
      }),
      { numRuns: 60 },
    );
  });
});
