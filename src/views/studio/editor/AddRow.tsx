import { useState } from 'react';
import { sheetWords } from '../../../language/sheets.ts';
import { SHEET_COLUMNS, type SheetId } from '../../../tables/sheet-columns.ts';
import type { SheetRow, SheetRows } from '../../../tables/sheets.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Editor.module.css';
import { SheetCell } from './SheetCell.tsx';

interface AddRowProps {
  readonly sheet: SheetId;
  readonly rows: SheetRows;
  /** What is known of the row before anything is said of it. */
  readonly given?: SheetRow;
  /** What the form is for; by itself that is a row more. */
  readonly title?: string;
  readonly onAdd: (row: SheetRow) => void;
}

/** A form for one row more: what it needs, else what makes it worth having. */
export function AddRow({ sheet, rows, given = {}, title = sheetWords.adding[sheet], onAdd }: AddRowProps) {
  const [row, setRow] = useState<Readonly<Record<string, SheetRow[string] | undefined>>>({});
  const columns = SHEET_COLUMNS[sheet].filter(({ id, isNeeded }) =>
    given[id] !== undefined || id === 'id' ? false : isNeeded === true || MORE.has(`${sheet} ${id}`),
  );
  const isWhole =
    columns.every(({ id, isNeeded }) => isNeeded !== true || row[id] !== undefined) && Object.keys(row).length > 0;
  return (
    <fieldset className={styles.add}>
      <legend>{title}</legend>
      {columns.map((column) => {
        const label = sheetWords.columns[nameOfColumn(column.id)];
        return (
          <span key={column.id} className={styles.cell}>
            <span aria-hidden="true">{label}</span>
            <SheetCell
              column={column}
              rows={rows}
              cell={row[column.id]}
              label={sheetWords.cell(label, title)}
              onWrite={(cell) => setRow((now) => ({ ...now, [column.id]: cell }))}
            />
          </span>
        );
      })}
      <Button
        disabled={!isWhole}
        onClick={() => {
          onAdd({
            ...given,
            ...Object.fromEntries(
              Object.entries(row).flatMap(([id, cell]) => (cell === undefined ? [] : [[id, cell]])),
            ),
          });
          setRow({});
        }}
      >
        {sheetWords.add}
      </Button>
    </fieldset>
  );
}

/** Without these a row could be, but would say little. */
const MORE: ReadonlySet<string> = new Set([
  'statements speaker',
  'statements quote',
  'sources publisher',
  'sources title',
  'sources url',
  'questions low',
  'questions high',
]);

/** Every column has a name. */
export function nameOfColumn(id: string): keyof typeof sheetWords.columns {
  return COLUMNS.find((name) => name === id) ?? 'id';
}

const COLUMNS: readonly (keyof typeof sheetWords.columns)[] = Object.keys(sheetWords.columns).flatMap((name) =>
  isColumn(name) ? [name] : [],
);

function isColumn(name: string): name is keyof typeof sheetWords.columns {
  return Object.hasOwn(sheetWords.columns, name);
}
