import { useState } from 'react';
import { sheetWords } from '../../../language/sheets.ts';
import { SHEET_COLUMNS, type SheetColumn, type SheetId } from '../../../tables/sheet-columns.ts';
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
  /** Takes the row, and of a statement where it stands. */
  readonly onAdd: (row: SheetRow, source?: SheetRow) => void;
}

/** A form for one row more: what it needs, else what makes it worth having. */
export function AddRow({ sheet, rows, given = {}, title = sheetWords.adding[sheet], onAdd }: AddRowProps) {
  const [row, setRow] = useState<Written>({});
  const [source, setSource] = useState<Written>({});
  const hasSource = sheet === 'statements';
  const columns = SHEET_COLUMNS[sheet].filter(({ id, isNeeded }) =>
    given[id] !== undefined || id === 'id' ? false : isNeeded === true || MORE.has(`${sheet} ${id}`),
  );
  const isWhole =
    columns.every(({ id, isNeeded }) => isNeeded !== true || row[id] !== undefined) &&
    Object.keys(row).length > 0 &&
    // Words rest on where they stand.
    (!hasSource || Object.keys(said(source)).length > 0);
  const field = (column: SheetColumn, label: string, written: Written, write: typeof setRow) => (
    <span key={`${label} ${column.id}`} className={styles.cell}>
      <span aria-hidden="true">{label}</span>
      <SheetCell
        column={column}
        rows={rows}
        cell={written[column.id]}
        label={sheetWords.cell(label, title)}
        onWrite={(cell) => write((now) => ({ ...now, [column.id]: cell }))}
      />
    </span>
  );
  return (
    <fieldset className={styles.add}>
      <legend>{title}</legend>
      {columns.map((column) => field(column, sheetWords.columns[nameOfColumn(column.id)], row, setRow))}
      {hasSource ? SOURCE.map(([column, label]) => field(column, label, source, setSource)) : null}
      <Button
        disabled={!isWhole}
        onClick={() => {
          onAdd({ ...given, ...said(row) }, hasSource ? said(source) : undefined);
          setRow({});
          setSource({});
        }}
      >
        {sheetWords.add}
      </Button>
    </fieldset>
  );
}

type Written = Readonly<Record<string, SheetRow[string] | undefined>>;

function said(written: Written): SheetRow {
  return Object.fromEntries(Object.entries(written).flatMap(([id, cell]) => (cell === undefined ? [] : [[id, cell]])));
}

/** What is asked of the source of a statement, where that is none of the sheet yet. */
const SOURCE = SHEET_COLUMNS.sources.flatMap((column) => {
  const label = new Map(Object.entries(sheetWords.ofSource)).get(column.id);
  return label === undefined ? [] : [[column, label] as const];
});

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
