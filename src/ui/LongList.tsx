import { type ReactNode, useMemo, useRef, useState } from 'react';
import { listWords } from '../language/list.ts';
import { Button } from './Button.tsx';
import { chunked } from './chunked.ts';
import { Fold } from './Fold.tsx';
import { usePrinting } from './hooks/use-printing.ts';
import styles from './LongList.module.css';
import { WhenNear } from './WhenNear.tsx';
import { WithoutScript } from './WithoutScript.tsx';

/** A list as long as this is drawn as a whole once its reader wants more than the first rows: the browser's own search finds all of it. */
const WHOLE = 300;
const IN_SIGHT = 20;
const CHUNK = 50;
/** Browsers lose what lies some million pixels down a page: longer lists are turned like leaves. */
const LEAF = 5000;
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
  /** Whether all rows are in sight, and what tells that they shall be. */
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** A list of any length: of a very long one only the rows near the screen are drawn. */
export function LongList<T extends { readonly id: string }>(props: LongListProps<T>) {
  const { label, items, row, isWhole, onWhole } = props;
  const isPrinting = usePrinting();
  const all = items.length;
  if (isPrinting || all <= IN_SIGHT) {
    return (
      <>
        {all > ON_PAPER ? <p className={styles.cut}>{listWords.printed(ON_PAPER, all)}</p> : null}
        <Rows label={label} items={items.slice(0, ON_PAPER)} start={1} row={row} />
      </>
    );
  }
  if (all > WHOLE) return <Leaves {...props} />;
  const name = listWords.rows(label, IN_SIGHT + 1, all, all);
  const others = <Rows label={name} items={items.slice(IN_SIGHT)} start={IN_SIGHT + 1} row={row} />;
  return (
    <>
      <Rows label={label} items={items.slice(0, IN_SIGHT)} start={1} row={row} />
      <Fold summary={listWords.others(all - IN_SIGHT)} isOpen={isWhole} onToggle={onWhole}>
        {isWhole ? others : <WithoutScript>{others}</WithoutScript>}
      </Fold>
    </>
  );
}

/** One leaf after the other; other items are opened at the first. */
function Leaves<T extends { readonly id: string }>(props: LongListProps<T>) {
  const { items } = props;
  const top = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState({ items, leaf: 0 });
  const leaf = opened.items === items ? opened.leaf : 0;
  const first = leaf * LEAF;
  const shown = useMemo(() => items.slice(first, first + LEAF), [items, first]);
  const turnTo = (to: number) => {
    setOpened({ items, leaf: to });
    top.current?.scrollIntoView();
  };
  const rowsOn = (at: number) => [at * LEAF + 1, Math.min(items.length, (at + 1) * LEAF), items.length] as const;
  return (
    <div ref={top}>
      <Chunks {...props} shown={shown} first={first} />
      {items.length <= LEAF ? null : (
        <p className={styles.leaves}>
          {leaf === 0 ? null : (
            <Button onClick={() => turnTo(leaf - 1)}>{listWords.backTo(...rowsOn(leaf - 1))}</Button>
          )}
          {first + LEAF >= items.length ? null : (
            <Button onClick={() => turnTo(leaf + 1)}>{listWords.onTo(...rowsOn(leaf + 1))}</Button>
          )}
        </p>
      )}
    </div>
  );
}

interface ChunksProps<T extends { readonly id: string }> extends LongListProps<T> {
  /** Of all items those on the leaf that is open, and how many come before. */
  readonly shown: readonly T[];
  readonly first: number;
}

function Chunks<T extends { readonly id: string }>({ label, items, rowHeight, row, shown, first }: ChunksProps<T>) {
  const chunks = useMemo(() => chunked(shown, CHUNK), [shown]);
  return chunks.map((chunk, place) => {
    const start = first + place * CHUNK + 1;
    const name = listWords.rows(label, start, start + chunk.length - 1, items.length);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place.
      <WhenNear key={place} of={chunk} height={chunk.length * rowHeight} isAtFirst={place < 2}>
        {() => <Rows label={name} items={chunk} start={start} row={row} />}
      </WhenNear>
    );
  });
}

interface RowsProps<T> extends Pick<LongListProps<T & { readonly id: string }>, 'label' | 'row'> {
  readonly items: readonly T[];
  /** The place of the first in the whole list, counted from 1. */
  readonly start: number;
}

function Rows<T extends { readonly id: string }>({ label, items, start, row }: RowsProps<T>) {
  return (
    <ol className={styles.rows} aria-label={label} start={start}>
      {items.map((item) => (
        <li key={item.id}>{row(item)}</li>
      ))}
    </ol>
  );
}
