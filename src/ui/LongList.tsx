import { type ReactNode, useRef } from 'react';
import styles from './LongList.module.css';
import { usePrinting } from './use-printing.ts';
import { useWindow } from './use-window.ts';

/** A list as long as this is drawn as a whole: the browser's own search finds all of it. */
const WHOLE = 300;
const CHUNK = 50;
/** More rows than this nobody wants on paper. */
const ON_PAPER = 500;

interface LongListProps<T extends { readonly id: string }> {
  /** What the rows are: "Statements". */
  readonly label: string;
  readonly items: readonly T[];
  /** About how high a row is, in pixels, until it has been drawn. */
  readonly rowHeight: number;
  /** What a row looks like; best a component that is drawn again only where its item is another. */
  readonly row: (item: T) => ReactNode;
}

/** A list of any length: of a very long one only the rows near the screen are drawn. */
export function LongList<T extends { readonly id: string }>(props: LongListProps<T>) {
  const { label, items, row } = props;
  const isPrinting = usePrinting();
  if (items.length > WHOLE && !isPrinting) return <Chunks {...props} />;
  return (
    <>
      {items.length > ON_PAPER ? (
        <p className={styles.cut}>
          On paper: the first {ON_PAPER} of {items.length}. Narrow the filters to print others.
        </p>
      ) : null}
      <Rows label={label} items={items.slice(0, ON_PAPER)} row={row} start={1} />
    </>
  );
}

function Chunks<T extends { readonly id: string }>({ label, items, rowHeight, row }: LongListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const { drawn, heights } = useWindow(list, items);
  const places = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, place) => place);
  return (
    <div ref={list} className={styles.chunks}>
      {places.map((place) => {
        const start = place * CHUNK + 1;
        const end = Math.min(items.length, start + CHUNK - 1);
        if (drawn.has(place)) {
          const name = `${label}, ${start} to ${end} of ${items.length}`;
          return (
            <div key={place}>
              <Rows label={name} items={items} start={start} count={CHUNK} row={row} />
            </div>
          );
        }
        const height = heights.get(place) ?? (end - start + 1) * rowHeight;
        return <div key={place} style={{ blockSize: height }} />;
      })}
    </div>
  );
}

interface RowsProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** The first item that is drawn, counted from 1, and how many; all from there where that is not said. */
  readonly start: number;
  readonly count?: number;
  readonly row: (item: T) => ReactNode;
}

function Rows<T extends { readonly id: string }>({ label, items, start, count, row }: RowsProps<T>) {
  const end = count === undefined ? items.length : start - 1 + count;
  return (
    <ol className={styles.rows} aria-label={label} start={start}>
      {items.slice(start - 1, end).map((item) => (
        <li key={item.id}>{row(item)}</li>
      ))}
    </ol>
  );
}
