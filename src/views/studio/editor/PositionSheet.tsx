import { useMemo, useState } from 'react';
import { Mark } from '../../../drawing/screen/Mark.tsx';
import { sheetWords } from '../../../language/sheets.ts';
import { SHEET_COLUMNS } from '../../../tables/sheet-columns.ts';
import { addEvidence, addRow, writeCells } from '../../../tables/sheet-edits.ts';
import type { Cell, SheetRow } from '../../../tables/sheets.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { AddRow, nameOfColumn } from './AddRow.tsx';
import styles from './Editor.module.css';
import { nameById } from './names.ts';
import { Pages } from './Pages.tsx';
import { PlacingAxis } from './PlacingAxis.tsx';
import { cellsOf, type Placing } from './placing.ts';
import { SheetCell } from './SheetCell.tsx';
import { RemoveButton, type SheetProps } from './SheetTable.tsx';
import { codedStep } from './step.ts';

const PAGE_ROWS = 12;
const QUESTION = SHEET_COLUMNS.positions.find(({ id }) => id === 'question');
const WORDING = SHEET_COLUMNS.questions.filter(({ id }) => ['text', 'low', 'high'].includes(id));

/** The positions on one question at a time, each on its axis; a question without poles gets them here. */
export function PositionSheet({
  sheets,
  faults,
  onEdit,
  at,
}: Omit<SheetProps, 'sheet'> & { readonly at: number | undefined }) {
  const { rows } = sheets;
  const first = at === undefined ? rows.questions[0]?.id : rows.positions[at]?.question;
  const [chosen, setChosen] = useState(first);
  const question = rows.questions.some(({ id }) => id === chosen) ? chosen : rows.questions[0]?.id;
  const step = useMemo(() => codedStep(rows.positions), [rows.positions]);
  const own = positionsOn(rows.positions, question);
  const [page, setPage] = useState(
    Math.floor(
      Math.max(
        0,
        own.findIndex(({ index }) => index === at),
      ) / PAGE_ROWS,
    ),
  );
  const last = Math.max(0, Math.ceil(own.length / PAGE_ROWS) - 1);
  const here = Math.min(page, last);
  const askedAt = rows.questions.findIndex(({ id }) => id === question);
  if (question === undefined || QUESTION === undefined) return <p>{sheetWords.noQuestion}</p>;
  const choose = (id: Cell | undefined) => {
    setChosen(id);
    setPage(0);
  };
  return (
    <>
      <span className={styles.question}>
        <span aria-hidden="true">{sheetWords.ask}</span>
        <SheetCell column={QUESTION} rows={rows} cell={question} label={sheetWords.ask} onWrite={choose} />
        <Button disabled={askedAt <= 0} onClick={() => choose(rows.questions[askedAt - 1]?.id)}>
          {sheetWords.before}
        </Button>
        <Button
          disabled={askedAt === rows.questions.length - 1}
          onClick={() => choose(rows.questions[askedAt + 1]?.id)}
        >
          {sheetWords.next}
        </Button>
      </span>
      <span className={styles.poles}>
        {WORDING.filter(({ id }) => id !== 'text').map((column) => (
          <span key={column.id} className={styles.cell}>
            <span aria-hidden="true">{sheetWords.columns[nameOfColumn(column.id)]}</span>
            <SheetCell
              column={column}
              rows={rows}
              cell={rows.questions[askedAt]?.[column.id]}
              label={sheetWords.columns[nameOfColumn(column.id)]}
              onWrite={(cell) => onEdit((now) => writeCells(now, 'questions', askedAt, { [column.id]: cell }))}
            />
          </span>
        ))}
      </span>
      <p className={styles.note}>{sheetWords.axis.help}</p>
      <ul className={styles.positions}>
        {own.slice(here * PAGE_ROWS, (here + 1) * PAGE_ROWS).map(({ row, index }) => (
          <li key={index}>
            <PositionRow
              sheets={sheets}
              row={row}
              at={index}
              step={step}
              faults={faults.filter((fault) => fault.row?.sheet === 'positions' && fault.row.at === index)}
              onEdit={onEdit}
            />
          </li>
        ))}
      </ul>
      <Pages here={here} last={last} onTurn={setPage} />
      <AddRow
        key={`${question} ${own.length}`}
        sheet="positions"
        rows={rows}
        given={{ question }}
        onAdd={(row) => onEdit((now) => addRow(now, 'positions', row))}
      />
    </>
  );
}

interface PositionRowProps extends Omit<SheetProps, 'sheet'> {
  readonly row: SheetRow;
  readonly at: number;
  readonly step: number;
}

const IN_LINE = ['from', 'until', 'stance', 'range_low', 'range_high', 'salience', 'confidence'];
const BELOW = ['rationale', 'evidence'];

function PositionRow({ sheets, row, at, step, faults, onEdit }: PositionRowProps) {
  const { rows } = sheets;
  const party = nameById(rows, 'parties', row.party);
  const from = String(row.from ?? '');
  const slot = Math.max(
    0,
    rows.parties.findIndex(({ id }) => id === row.party),
  );
  const placing = placingOf(row);
  const write = (cells: Parameters<typeof writeCells>[3]) => onEdit((now) => writeCells(now, 'positions', at, cells));
  const cell = (id: string) => {
    const column = SHEET_COLUMNS.positions.find((one) => one.id === id);
    if (column === undefined) return null;
    const label = sheetWords.columns[nameOfColumn(id)];
    return (
      <span key={id} className={styles.cell}>
        <span aria-hidden="true">{label}</span>
        <SheetCell
          column={column}
          rows={rows}
          cell={row[id]}
          label={sheetWords.cell(label, `${party}, ${from}`)}
          onWrite={(next) => write({ [id]: next })}
        />
      </span>
    );
  };
  return (
    <div className={styles.position}>
      <h3>
        <Mark slot={slot} /> <bdi>{party}</bdi> <span>{sheetWords.axis.since(from)}</span>
      </h3>
      {placing === undefined ? null : (
        <PlacingAxis
          party={party}
          from={from}
          slot={slot}
          placing={placing}
          step={step}
          onPlace={(next) => write(cellsOf(next))}
        />
      )}
      <div className={styles.cells}>
        {IN_LINE.map(cell)}
        {placing === undefined ? null : placing.range === undefined ? (
          <Button look="quiet" onClick={() => write(cellsOf({ ...placing, range: [placing.stance, placing.stance] }))}>
            {sheetWords.axis.addRange}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => write(cellsOf({ ...placing, range: undefined }))}>
            {sheetWords.axis.noRange}
          </Button>
        )}
        <RemoveButton sheets={sheets} sheet="positions" at={at} name={`${party}, ${from}`} onEdit={onEdit} />
      </div>
      {faults.map(({ path, message }) => (
        <p key={`${path} ${message}`} className={styles.fault}>
          {message}
        </p>
      ))}
      <Disclosure summary={sheetWords.axis.why} isWritten={false}>
        <div className={styles.words}>{BELOW.map(cell)}</div>
        <AddRow
          sheet="statements"
          rows={rows}
          given={row.party === undefined ? {} : { party: row.party }}
          title={sheetWords.addingWords(party, from)}
          onAdd={(statement, source = {}) => onEdit((now) => addEvidence(now, at, statement, source))}
        />
      </Disclosure>
    </div>
  );
}

/** Undefined where the stance is no number yet. */
function placingOf({ stance, range_low: low, range_high: high }: SheetRow): Placing | undefined {
  if (typeof stance !== 'number') return undefined;
  return { stance, range: typeof low === 'number' && typeof high === 'number' ? [low, high] : undefined };
}

/** Those on a question with their place in the sheet, by party and day. */
function positionsOn(positions: readonly SheetRow[], question: Cell | undefined) {
  const places = new Map<Cell | undefined, number>();
  for (const { party } of positions) if (!places.has(party)) places.set(party, places.size);
  return positions
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.question === question)
    .toSorted(
      (x, y) => (places.get(x.row.party) ?? 0) - (places.get(y.row.party) ?? 0) || compareText(x.row.from, y.row.from),
    );
}

function compareText(x: Cell = '', y: Cell = ''): number {
  return String(x) < String(y) ? -1 : Number(x !== y);
}
