import { useEffect, useRef, useState } from 'react';
import type { OpenTable } from '../../drafts/desk.ts';
import { PAGE_ROWS, type ReadRow, type RowPage } from '../../drafts/rows.ts';
import { studioWords } from '../../language/studio.ts';
import { FIELDS, type Field as TableField } from '../../tables/fields.ts';
import { editCell, leaveOut } from '../../tables/mend.ts';
import type { Plan } from '../../tables/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EditedText } from '../../ui/EditedText.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { TextField } from '../../ui/TextField.tsx';
import rows from './RowSection.module.css';
import styles from './Section.module.css';

interface RowSectionProps {
  readonly file: OpenTable;
  readonly plan: Plan;
  readonly rowsOf: (plan: Plan, search: string, page: number) => Promise<RowPage>;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

const { rows: words } = studioWords;

/** The table itself, a page at a time: any cell can be written otherwise, any row left out. */
export function RowSection(props: RowSectionProps) {
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <Disclosure summary={words.found(props.file.rows)} isWritten={false}>
        <Rows {...props} />
      </Disclosure>
    </section>
  );
}

function Rows({ file, plan, rowsOf, onChange }: RowSectionProps) {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<RowPage>({ rows: [], found: 0 });
  const latest = useRef(rowsOf);
  latest.current = rowsOf;
  // The rows lie in the worker.
  useEffect(() => {
    let isCurrent = true;
    latest.current(plan, search, page).then(
      (next) => {
        if (isCurrent) setShown(next);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [plan, search, page]);
  const fields = FIELDS.filter((field) => plan.columns[field] !== undefined);
  const headerOf = (field: TableField) => file.columns.find(({ at }) => at === plan.columns[field])?.header ?? field;
  return (
    <>
      <div className={styles.tools}>
        <TextField
          label={words.find}
          value={search}
          onWrite={(text) => {
            setSearch(text);
            setPage(0);
          }}
        />
        <span role="status">{words.found(shown.found)}</span>
      </div>
      <Scroller label={words.heading}>
        <table className={rows.table}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {headerOf(field)}
                </th>
              ))}
              <th scope="col">{words.leaveOut}</th>
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row) => (
              <Row key={row.row} row={row} fields={fields} headerOf={headerOf} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <div className={styles.tools}>
        <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
          {words.back}
        </Button>
        <Button disabled={(page + 1) * PAGE_ROWS >= shown.found} onClick={() => setPage(page + 1)}>
          {words.on}
        </Button>
      </div>
    </>
  );
}

interface RowProps extends Pick<RowSectionProps, 'onChange'> {
  readonly row: ReadRow;
  readonly fields: readonly TableField[];
  readonly headerOf: (field: TableField) => string;
}

function Row({ row: { row, cells, isLeftOut }, fields, headerOf, onChange }: RowProps) {
  return (
    <tr data-out={isLeftOut || undefined}>
      <th scope="row">{row}</th>
      {fields.map((field) => (
        <td key={field}>
          <EditedText
            label={words.cell(row, headerOf(field))}
            value={cells[field] ?? ''}
            onCommit={(text) => {
              onChange((plan) => editCell(plan, row, field, text));
              return true;
            }}
          />
        </td>
      ))}
      <td>
        <input
          type="checkbox"
          aria-label={words.leaveOutRow(row)}
          checked={isLeftOut}
          onChange={() =>
            onChange((plan) =>
              isLeftOut
                ? { ...plan, leftOut: new Set([...plan.leftOut].filter((out) => out !== row)) }
                : leaveOut(plan, [row]),
            )
          }
        />
      </td>
    </tr>
  );
}
