import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { SCALE } from '../../../domain/dataset-file.ts';
import { hueOf } from '../../../drawing/geometry/mark-shapes.ts';
import { Mark } from '../../../drawing/screen/Mark.tsx';
import { sheetWords } from '../../../language/sheets.ts';
import styles from './PlacingAxis.module.css';
import { type Handle, keyedTo, moved, type Placing, placeOf } from './placing.ts';

interface PlacingAxisProps {
  readonly party: string;
  readonly from: string;
  /** Its mark and hue. */
  readonly slot: number;
  readonly placing: Placing;
  readonly step: number;
  /** Once a handle has been let go, or moved by a key. */
  readonly onPlace: (placing: Placing) => void;
}

const { axis: words } = sheetWords;
const SPAN = SCALE.max - SCALE.min;
const TICKS = [-2, -1, 0, 1, 2];

/** The axis of one position: its mark, and the ends of its range, are dragged along it or moved by the arrow keys. */
export function PlacingAxis({ party, from, slot, placing, step, onPlace }: PlacingAxisProps) {
  const axis = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ readonly handle: Handle; readonly placing: Placing } | undefined>(undefined);
  const shown = drag?.placing ?? placing;
  const isRtl = () => axis.current !== null && getComputedStyle(axis.current).direction === 'rtl';
  const valueAt = (x: number) => {
    const { left = 0, width = 1 } = axis.current?.getBoundingClientRect() ?? {};
    const share = (x - left) / width;
    return SCALE.min + SPAN * (isRtl() ? 1 - share : share);
  };
  const handlesOf = (handle: Handle) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-valuemin': handle === 'high' ? shown.stance : SCALE.min,
    'aria-valuemax': handle === 'low' ? shown.stance : SCALE.max,
    'aria-valuenow': placeOf(shown, handle),
    'aria-valuetext': words.at(placeOf(shown, handle)),
    'aria-label': words[handle](party, from),
    'data-dragged': drag?.handle === handle || undefined,
    style: place(placeOf(shown, handle)),
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ handle, placing });
    },
    onPointerMove({ clientX }: PointerEvent) {
      if (drag !== undefined) setDrag({ handle, placing: moved(placing, handle, valueAt(clientX), step) });
    },
    onPointerUp() {
      if (drag !== undefined && !isSame(drag.placing, placing)) onPlace(drag.placing);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
    onKeyDown(event: KeyboardEvent) {
      // What is being dragged goes back.
      if (event.key === 'Escape') setDrag(undefined);
      const to = keyedTo(event.key, placeOf(placing, handle), step, isRtl());
      if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const next = moved(placing, handle, to, step);
      if (!isSame(next, placing)) onPlace(next);
    },
  });
  return (
    <div ref={axis} className={styles.axis}>
      <span className={styles.line} />
      {TICKS.map((at) => (
        <span key={at} className={styles.tick} style={place(at)} />
      ))}
      {shown.range === undefined ? null : (
        <>
          <span
            className={styles.range}
            data-party={hueOf(slot)}
            style={{ '--from': percent(shown.range[0]), '--to': percent(shown.range[1]) }}
          />
          <span className={styles.end} data-end="low" {...handlesOf('low')} />
          <span className={styles.end} data-end="high" {...handlesOf('high')} />
        </>
      )}
      <span className={styles.mark} {...handlesOf('stance')}>
        <Mark slot={slot} />
      </span>
      {drag === undefined ? null : (
        <output className={styles.value} style={place(placeOf(shown, drag.handle))}>
          {words.at(placeOf(shown, drag.handle))}
        </output>
      )}
    </div>
  );
}

function isSame(x: Placing, y: Placing): boolean {
  return x.stance === y.stance && x.range?.[0] === y.range?.[0] && x.range?.[1] === y.range?.[1];
}

function place(value: number): CSSProperties {
  return { '--at': percent(value) };
}

function percent(value: number): string {
  return `${((value - SCALE.min) / SPAN) * 100}%`;
}
