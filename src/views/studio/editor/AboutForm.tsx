import { sheetWords } from '../../../language/sheets.ts';
import { SHEET_COLUMNS } from '../../../tables/sheet-columns.ts';
import { writeCells } from '../../../tables/sheet-edits.ts';
import { nameOfColumn } from './AddRow.tsx';
import styles from './Editor.module.css';
import { SheetCell } from './SheetCell.tsx';
import type { SheetProps } from './SheetTable.tsx';

/** What only programs read. */
const HIDDEN: ReadonlySet<string> = new Set(['$schema', 'format', 'id', 'codingsFile']);

/** What a dataset says of itself. */
export function AboutForm({ sheets, onEdit }: Pick<SheetProps, 'sheets' | 'onEdit'>) {
  return (
    <div className={styles.words}>
      {SHEET_COLUMNS.about
        .filter(({ id }) => !HIDDEN.has(id))
        .map((column) => {
          const label = sheetWords.columns[nameOfColumn(column.id)];
          return (
            <span key={column.id} className={styles.cell}>
              <span aria-hidden="true">{label}</span>
              <SheetCell
                column={column}
                rows={sheets.rows}
                cell={sheets.rows.about[0]?.[column.id]}
                label={label}
                onWrite={(cell) => onEdit((now) => writeCells(now, 'about', 0, { [column.id]: cell }))}
              />
            </span>
          );
        })}
    </div>
  );
}
