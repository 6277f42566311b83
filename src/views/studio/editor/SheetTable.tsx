import { useState } from 'react';
import type { SheetFault } from '../../../drafts/check.ts';
import { sheetWords } from '../../../language/sheets.ts';
import { SHEET_COLUMNS, type SheetColumn, type SheetId } from '../../../tables/sheet-columns.ts';
import { addRow, addStatement, hangingOn, removeRow, writeCells, writeSource } from '../../../tables/sheet-edits.ts';
import type { Cell, SheetRow, Sheets } from '../../../tables/sheets.ts';
import { isWebAddress } from '../../../tables/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Scroller } from '../../../ui/Scroller.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import rowStyles from '../RowSection.module.css';
import { AddRow, nameOfColumn } from './AddRow.tsx';
import styles from './Editor.module.css';
import { nameById, nameOf } from './names.ts';
import { Pages } from './Pages.tsx';
import { SheetCell } from './SheetCell.tsx';

export interface SheetProps {
  readonly sheet: SheetId;
  readonly sheets: Sheets;
  readonly faults: readonly SheetFault[];
  readonly onEdit: (change: (sheets: Sheets) => Sheets) => void;
}

const PAGE_ROWS = 20;

/** One sheet of a dataset, a page at a time: any cell can be written otherwise, rows added and taken out. */
export function SheetTable({ sheet, sheets, faults, onEdit, at }: SheetProps & { readonly at: number | undefined }) {
  const { rows } = sheets;
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(Math.floor((at ?? 0) / PAGE_ROWS));
  const columns = SHEET_COLUMNS[sheet].filter(({ id }) => id !== 'id');
  const words = search.trim().toLowerCase();
  const found = rows[sheet].flatMap((row, index) =>
    words === '' || holds(row, columns, sheets, words) ? [{ row, index }] : [],
  );
  const last = Math.max(0, Math.ceil(found.length / PAGE_ROWS) - 1);
  const here = Math.min(page, last);
  return (
    <>
      {rows[sheet].length <= PAGE_ROWS ? null : (
        <div className={styles.tools}>
          <TextField
            label={sheetWords.find}
            value={search}
            onWrite={(text) => {
              setSearch(text);
              setPage(0);
            }}
          />
          <span role="status">{sheetWords.found(found.length)}</span>
        </div>
      )}
      {rows[sheet].length === 0 ? <p>{sheetWords.none}</p> : null}
      {found.length === 0 ? null : (
        <Scroller label={sheetWords.sheets[sheet]}>
          <table className={rowStyles.table}>
            <thead>
              <tr>
                {columns.map(({ id }) => (
                  <th key={id} scope="col">
                    {sheetWords.columns[nameOfColumn(id)]}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {found.slice(here * PAGE_ROWS, (here + 1) * PAGE_ROWS).map(({ row, index }) => (
                <Row
                  key={String(row.id ?? index)}
                  sheet={sheet}
                  sheets={sheets}
                  columns={columns}
                  at={index}
                  faults={faults.filter((fault) => fault.row?.sheet === sheet && fault.row.at === index)}
                  onEdit={onEdit}
                />
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
      <Pages here={here} last={last} onTurn={setPage} />
      <AddRow
        key={rows[sheet].length}
        sheet={sheet}
        rows={rows}
        onAdd={(row, source) => {
          onEdit((now) => (source === undefined ? addRow(now, sheet, row) : addStatement(now, row, source)));
          setSearch('');
          setPage(Number.MAX_SAFE_INTEGER);
        }}
      />
    </>
  );
}

interface RowProps extends SheetProps {
  readonly columns: readonly SheetColumn[];
  readonly at: number;
}

function Row({ sheet, sheets, columns, at, faults, onEdit }: RowProps) {
  const row = sheets.rows[sheet][at] ?? {};
  const name = nameOf(sheets.rows, sheet, row) || sheetWords.row(at + 1);
  const write = (column: string, cell: Cell | undefined) =>
    onEdit((now) => writeCells(now, sheet, at, { [column]: cell }));
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.id}>
          <SheetCell
            column={column}
            rows={sheets.rows}
            cell={row[column.id]}
            label={sheetWords.cell(sheetWords.columns[nameOfColumn(column.id)], name)}
            onWrite={(cell) => write(column.id, cell)}
            onUnknown={
              column.kind === 'one' && column.of === 'sources'
                ? (url) => fromAddress(url, at, sheet, onEdit)
                : undefined
            }
          />
        </td>
      ))}
      <td>
        <RemoveButton sheets={sheets} sheet={sheet} at={at} name={name} onEdit={onEdit} />
        {faults.map(({ path, message }) => (
          <span key={`${path} ${message}`} className={styles.fault}>
            {message}
          </span>
        ))}
      </td>
    </tr>
  );
}

interface RemoveButtonProps extends Pick<SheetProps, 'sheets' | 'sheet' | 'onEdit'> {
  readonly at: number;
  readonly name: string;
}

/** Takes a row out at once, where others need it only when asked a second time. */
export function RemoveButton({ sheets, sheet, at, name, onEdit }: RemoveButtonProps) {
  const [hanging, setHanging] = useState(0);
  const remove = () => {
    const count = hangingOn(sheets, sheet, at);
    if (count > 0 && hanging === 0) setHanging(count);
    else onEdit((now) => removeRow(now, sheet, at));
  };
  return hanging === 0 ? (
    <Button look="quiet" aria-label={sheetWords.removeNamed(name)} onClick={remove}>
      {sheetWords.remove}
    </Button>
  ) : (
    <Button look="quiet" onClick={remove}>
      {sheetWords.removeWith(hanging)}
    </Button>
  );
}

/** An address becomes a source of its own, and the row’s, in one step. */
function fromAddress(url: string, at: number, sheet: SheetId, onEdit: SheetProps['onEdit']): boolean {
  if (!isWebAddress(url)) return false;
  onEdit((now) => writeSource(now, sheet, at, { url }));
  return true;
}

function holds(row: SheetRow, columns: readonly SheetColumn[], { rows }: Sheets, words: string): boolean {
  return columns.some((column) => {
    const cell = row[column.id];
    if (cell === undefined) return false;
    const text = column.kind === 'one' ? nameById(rows, column.of, cell) : String(cell);
    return text.toLowerCase().includes(words);
  });
}
