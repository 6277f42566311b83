import { memo, type ReactNode } from 'react';
import { STANCES } from '../../drawing/geometry/plot.ts';
import type { DayLabel, TimeSpan } from '../../drawing/geometry/time-scale.ts';
import { StillChart } from '../../drawing/screen/StillChart.tsx';
import { signed } from '../../language/numbers.ts';
import type { PositionHistoryContent } from './position-history.ts';

interface StillPositionsProps extends TimeSpan {
  readonly history: PositionHistoryContent;
  readonly slots: readonly [number, number];
  readonly years: readonly DayLabel[];
  readonly eventDays: readonly number[];
  readonly sentence: string | undefined;
  readonly onRead?: (statement: string) => void;
  /** Laid over it. */
  readonly children?: ReactNode;
}

/** How positions moved, as a picture that needs no chart library. */
export const StillPositions = memo(function StillPositions(props: StillPositionsProps) {
  const {
    history,
    slots: [a, b],
    ...frame
  } = props;
  const stances = (stanceOf: (row: (typeof history.rows)[number]) => number | undefined) =>
    history.rows.map((row) => ({ day: row.day, value: stanceOf(row) }));
  const all = [
    { side: 'a', of: a, look: undefined },
    { side: 'b', of: b, look: 'dashed' },
  ] as const;
  // A party beside its own past is one line.
  const sides = a === b ? all.slice(0, 1) : all;
  return (
    <StillChart
      {...frame}
      scale={STANCES}
      words={signed}
      areas={sides.map(({ side, of }) => ({
        of,
        steps: history.rows.map((row) => ({ day: row.day, band: row[side].range })),
      }))}
      lines={[
        ...history.otherSlots.map((slot) => ({
          of: slot,
          steps: stances((row) => row.others[slot]),
          look: 'thin' as const,
        })),
        ...sides.map(({ side, of, look }) => ({ of, look, steps: stances((row) => row[side].stance) })),
      ]}
      marks={history.marks}
    />
  );
});
