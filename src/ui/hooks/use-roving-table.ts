import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react';
import { useIsLive } from './use-is-live.ts';

/** A table of links as one stop of the Tab key, with the arrow keys inside. */
interface RovingTable {
  /** For the table. */
  readonly keys: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
  };
  /** The `tabIndex` of the link in a cell; none before the page lives, when there are no arrow keys. */
  readonly tabIndexOf: (row: number, column: number) => number | undefined;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Arrow keys go to the next cell that has a link, Home and End to the first and the last of the row, with Control to those of
 * the table. `isLink` says which cells have one, `start` where the Tab key first arrives; both count header cells.
 */
export function useRovingTable(start: Spot, isLink: (spot: Spot) => boolean): RovingTable {
  const isLive = useIsLive();
  const [chosen, choose] = useState<Spot | undefined>(undefined);
  const [stop = { row: 0, column: 0 }] = [chosen, start, { row: 0, column: 1 }, { row: 1, column: 0 }].filter(
    (spot) => spot !== undefined && isLink(spot),
  );
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const table = event.currentTarget;
    const target = linkFrom(table, event);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  }, []);
  const onFocus = useCallback((event: FocusEvent<HTMLTableElement>) => {
    const spot = spotOf(event.target);
    if (spot !== undefined) choose(spot);
  }, []);
  return {
    keys: { onKeyDown, onFocus },
    tabIndexOf: (row, column) => (isLive ? (row === stop.row && column === stop.column ? 0 : -1) : undefined),
  };
}

function spotOf(element: Element): Spot | undefined {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  return cell && row ? { row: row.rowIndex, column: cell.cellIndex } : undefined;
}

/** Where a key leads from the link that has the focus. */
function linkFrom(table: HTMLTableElement, event: KeyboardEvent<HTMLTableElement>): HTMLElement | undefined {
  const spot = event.target instanceof Element ? spotOf(event.target) : undefined;
  if (spot === undefined) return undefined;
  const { row, column } = spot;
  const rows = [...table.rows].map((line) => [...line.cells].map((cell) => cell.querySelector('a') ?? undefined));
  const own = rows[row] ?? [];
  const across = [own.slice(column + 1), own.slice(0, column).toReversed()] as const;
  const [right, left] = getComputedStyle(table).direction === 'rtl' ? [across[1], across[0]] : across;
  const upright = (lines: typeof rows) => lines.map((line) => line[column]);
  const ways: Readonly<Record<string, readonly (HTMLElement | undefined)[]>> = {
    ArrowRight: right,
    ArrowLeft: left,
    ArrowDown: upright(rows.slice(row + 1)),
    ArrowUp: upright(rows.slice(0, row).toReversed()),
    Home: event.ctrlKey ? rows.flat() : own,
    End: (event.ctrlKey ? rows.flat() : own).toReversed(),
  };
  return ways[event.key]?.find((link) => link !== undefined);
}
