import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import { DayLines } from '../../drawing/screen/DayLines.tsx';
import { seriesWords } from '../../language/series.ts';
import { useSeen } from '../../ui/hooks/use-seen.ts';
import { useWidth } from '../../ui/hooks/use-width.ts';
import type { Code } from '../../ui/later/later.ts';
import { Missing } from '../../ui/later/Missing.tsx';
import { Part } from '../../ui/later/Part.tsx';
import styles from './TimeChart.module.css';

/** Pixels, until it has been measured. */
const WIDTH = 480;

interface TimeChartProps<Props> extends Omit<ComponentProps<typeof DayLines>, 'width'> {
  /** The chart library is three quarters of the size of everything else: it is fetched where a chart is seen. */
  readonly code: Code<Props>;
  /** What is drawn, given the pixels that there are. */
  readonly props: (width: number) => Props;
  /** The same picture without the chart library: until the reader comes to it, and where the library does not come. */
  readonly still: ReactNode;
}

/** A chart over time, still until it is seen, with upright lines at days. */
export function TimeChart<Props extends object>({ code, props, still, height, ...days }: TimeChartProps<Props>) {
  const [plot, width] = useWidth<HTMLDivElement>(WIDTH);
  const isSeen = useSeen(plot);
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
    <div className={styles.plot} dir="ltr" ref={plot} style={size}>
      {isSeen ? (
        <Part code={code} props={props(width)} loading={still} fallback={missing}>
          <DayLines width={width} height={height} {...days} />
        </Part>
      ) : (
        still
      )}
    </div>
  );
}
