import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetId } from '../../src/tables/sheet-columns.ts';
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

const moved = (sheets: Sheets, sheet: SheetId, at: number): Sheets => {
  const rows = [...sheets.rows[sheet].slice(at), ...sheets.rows[sheet].slice(0, at)];
  return { ...sheets, rows: { ...sheets.rows, [sheet]: rows } };
};
/** How many rows two states do not share. */
const apart = (after: Sheets) => {
  const [old, kept] = [BEFORE, after].map(({ rows }) => new Set(Object.values(rows).flat()));
  return (
    [...(old ?? [])].filter((row) => !kept?.has(row)).length + [...(kept ?? [])].filter((row) => !old?.has(row)).length
  );
};

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

  it.each<[string, Sheets]>([
    ['a party, whose positions stand all over', removeRow(BEFORE, 'parties', 3)],
    ['a question', removeRow(BEFORE, 'questions', 5)],
    ['a source, which statements forget', removeRow(BEFORE, 'sources', 2)],
    ['a party, and another is written', writeCells(removeRow(BEFORE, 'parties', 1), 'parties', 2, { name: 'A' })],
  ])('leaves what stands between the changed rows alone: %s', (_, after) => {
    expect(size(after)).toBe(apart(after));
    expect(withSplices(BEFORE, splicesBetween(BEFORE, after) ?? [])).toEqual(after);
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
      kind: fc.constantFrom('write', 'add', 'remove', 'move', 'undo'),
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
            else if (kind === 'move') now = moved(now, sheet, row);
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
