import { type ComponentProps, type CSSProperties, type ReactNode, useState, useSyncExternalStore } from 'react';
import { CHART_WIDTH, dayAtPlace, nearestDay } from '../../drawing/geometry/plot.ts';
import { DayLines } from '../../drawing/screen/DayLines.tsx';
import { seriesWords } from '../../language/series.ts';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import { useSeen } from '../../ui/hooks/use-seen.ts';
import { useWidth } from '../../ui/hooks/use-width.ts';
import type { Code } from '../../ui/later/later.ts';
import { Missing } from '../../ui/later/Missing.tsx';
import { Part } from '../../ui/later/Part.tsx';
import styles from './TimeChart.module.css';

interface TimeChartProps<Props> extends Omit<ComponentProps<typeof DayLines>, 'width'> {
  /** The chart library is three quarters of the size of everything else: it comes when a reader points at a chart. */
  readonly code: Code<Props>;
  /** What is drawn, given the pixels that there are, and the day that is pointed at. */
  readonly props: (width: number, pointedAt: number | undefined) => Props;
  /** The same picture without the chart library. */
  readonly still: ReactNode;
  /** Pixels. */
  readonly height: number;
  /** The days that a reader can choose in it, in order. */
  readonly days?: readonly number[];
  /** A day chosen with the pointer; `isEarlier` with the shift key held. */
  readonly onPick?: (day: number, isEarlier: boolean) => void;
}

/** A chart over time: a still picture until a reader points at it. Upright lines at days lie under it. */
export function TimeChart<Props extends object>(chart: TimeChartProps<Props>) {
  const { code, props, still, height, days = [], onPick, ...lines } = chart;
  const [plot, width] = useWidth<HTMLDivElement>(CHART_WIDTH);
  const [pointedAt, setPointedAt] = useState<number | undefined>(undefined);
  const [isPointed, setIsPointed] = useState(false);
  const isSeen = useSeen(plot);
  const hasCode = useSyncExternalStore(
    code.onArrival,
    () => code.arrived !== undefined,
    () => false,
  );
  const isPrinting = usePrinting();
  // Where one chart has come alive its neighbours follow: a day is read on all of them.
  const isLive = (isPointed || (isSeen && hasCode)) && !isPrinting;
  const dayOf = (event: { readonly clientX: number; readonly currentTarget: Element }) =>
    dayAtPlace(event.clientX - event.currentTarget.getBoundingClientRect().left, { width, ...lines });
  const missing = (_: unknown, retry: () => void) => (
    <>
      {still}
      <div className={styles.missing}>
        <Missing onRetry={retry}>{seriesWords.chartMissing}</Missing>
      </div>
    </>
  );
  const size: CSSProperties = Object({ '--still': `${height}px` });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the time bar is the way by keyboard.
    <div
      className={styles.plot}
      dir="ltr"
      ref={plot}
      style={size}
      data-chart
      data-picks={onPick === undefined ? undefined : true}
      onPointerEnter={(event) => {
        // The living chart sees for itself.
        if (!hasCode) setPointedAt(dayOf(event));
        setIsPointed(true);
      }}
      onPointerLeave={(event) => {
        // A finger leaves when it is lifted, and reads then.
        if (event.pointerType !== 'touch') setPointedAt(undefined);
      }}
      onClick={(event) => {
        const day = nearestDay(days, dayOf(event));
        if (day !== undefined) onPick?.(day, event.shiftKey);
      }}
    >
      <DayLines width={width} {...lines} />
      {isLive ? <Part code={code} props={props(width, pointedAt)} loading={still} fallback={missing} /> : still}
    </div>
  );
}
