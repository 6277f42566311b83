import { useId, useState } from 'react';
import { sheetWords } from '../../../language/sheets.ts';
import type { SheetColumn, SheetId } from '../../../tables/sheet-columns.ts';
import type { Cell, SheetRows } from '../../../tables/sheets.ts';
import { isWebAddress } from '../../../tables/text.ts';
import { EditedText } from '../../../ui/EditedText.tsx';
import styles from './Editor.module.css';
import { idByName, nameById, nameOf } from './names.ts';

export interface SheetCellProps {
  readonly column: SheetColumn;
  readonly rows: SheetRows;
  readonly cell: Cell | undefined;
  readonly label: string;
  readonly onWrite: (cell: Cell | undefined) => void;
  /** Takes a name that no row has; false where it makes none of it. */
  readonly onUnknown?: ((written: string) => boolean) | undefined;
}

/** One cell, written in the way of what its column holds. */
export function SheetCell(props: SheetCellProps) {
  const { column, cell, label, onWrite } = props;
  switch (column.kind) {
    case 'choice':
      return (
        <select
          aria-label={label}
          value={cell ?? ''}
          onChange={({ currentTarget: { value } }) => onWrite(value || undefined)}
        >
          <option value="">{sheetWords.unsaid}</option>
          {column.choices.map((choice) => (
            <option key={choice} value={choice}>
              {CHOICES.get(choice) ?? choice}
            </option>
          ))}
        </select>
      );
    case 'one':
      return <Named {...props} of={column.of} />;
    case 'several':
      return <Several {...props} of={column.of} />;
    case 'number':
      return (
        <EditedText
          label={label}
          value={String(cell ?? '')}
          inputMode="decimal"
          onCommit={(text) => {
            const number = Number(text.replace('−', '-').replace(',', '.'));
            if (Number.isNaN(number)) return false;
            onWrite(text === '' ? undefined : number);
            return true;
          }}
        />
      );
    case 'address':
      return (
        <EditedText
          label={label}
          value={String(cell ?? '')}
          inputMode="url"
          onCommit={(text) => {
            if (text !== '' && !isWebAddress(text)) return false;
            onWrite(text || undefined);
            return true;
          }}
        />
      );
    default:
      return (
        <EditedText
          label={label}
          value={String(cell ?? '')}
          kind={column.kind === 'long' || column.kind === 'lines' ? column.kind : 'line'}
          onCommit={(text) => {
            const lines = text.split(/\s*\n\s*/).filter((line) => line !== '');
            onWrite(lines.join(column.kind === 'lines' ? '\n' : ' ') || undefined);
            return true;
          }}
        />
      );
  }
}

const CHOICES: ReadonlyMap<string, string> = new Map(Object.entries(sheetWords.choices));
/** A browser shows no more. */
const MOST_NAMES = 50;

interface NamedProps extends SheetCellProps {
  readonly of: SheetId;
}

/** A row of another sheet, chosen by its name. */
function Named({ rows, cell, label, of, onWrite, onUnknown }: NamedProps) {
  const id = useId();
  const [search, setSearch] = useState<string | undefined>(undefined);
  return (
    <>
      <EditedText
        label={label}
        value={nameById(rows, of, cell)}
        list={id}
        onFocus={() => setSearch('')}
        onWrite={setSearch}
        onCommit={(text) => {
          setSearch(undefined);
          const found = text === '' ? undefined : idByName(rows, of, text);
          if (found === undefined && text !== '') return onUnknown?.(text) ?? false;
          onWrite(found);
          return true;
        }}
      />
      <datalist id={id}>
        {search === undefined
          ? null
          : rows[of]
              .map((row) => [String(row.id), nameOf(rows, of, row)] as const)
              .filter(([, name]) => name.toLowerCase().includes(search.toLowerCase()))
              .slice(0, MOST_NAMES)
              .map(([key, name]) => <option key={key} value={name} />)}
      </datalist>
    </>
  );
}

/** Several rows of another sheet: each can be taken off, one more is chosen by its name. */
function Several({ column, rows, cell, label, of, onWrite }: NamedProps) {
  const ids = cell === undefined ? [] : String(cell).split(' ');
  const write = (next: readonly string[]) => onWrite(next.join(' ') || undefined);
  return (
    <span className={styles.several}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.taken}
          aria-label={sheetWords.takeOff(nameById(rows, of, id))}
          onClick={() => write(ids.filter((other) => other !== id))}
        >
          <bdi>{nameById(rows, of, id)}</bdi> ×
        </button>
      ))}
      <Named
        column={column}
        rows={rows}
        cell={undefined}
        label={sheetWords.addSeveral(label)}
        of={of}
        onWrite={(id) => (id === undefined ? undefined : write([...new Set([...ids, String(id)])]))}
      />
    </span>
  );
}
