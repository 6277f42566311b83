import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly isNumber?: boolean;
}

interface DataTableProps {
  readonly caption: ReactNode;
  readonly columns: readonly Column[];
  /** One cell for each column; the first heads its row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  readonly footer?: readonly ReactNode[];
}

/** The numbers behind a picture. */
export function DataTable({ caption, columns, rows, footer }: DataTableProps) {
  const cellsOf = (cells: readonly ReactNode[]) =>
    columns.map((column, index) =>
      index === 0 ? (
        <th key={column.id} scope="row">
          {cells[index]}
        </th>
      ) : (
        <td key={column.id} data-number={column.isNumber}>
          {cells[index]}
        </td>
      ),
    );
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-number={column.isNumber}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>{cellsOf(row.cells)}</tr>
        ))}
      </tbody>
      {footer === undefined ? null : (
        <tfoot>
          <tr>{cellsOf(footer)}</tr>
        </tfoot>
      )}
    </table>
  );
}
