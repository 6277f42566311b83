import { longDay } from '../../domain/day.ts';
import { blockOf, Drawing, INNER, Line, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { CARD } from '../../drawing/card/size.ts';
import { lightPalette } from '../../drawing/file/palette.ts';
import { stepArea, stepPath } from '../../drawing/geometry/scale.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { plain } from '../../language/phrase.ts';
import { timelineContent, timelineSeries } from './content.ts';

/** Pixels of a year’s number. */
const YEAR = 30;

/** The Timeline: who moved, and the agreement over the whole record as a step line with its band. */
export function Card({ dataset, state, pen }: CardProps) {
  const { time } = timelineSeries(dataset, state);
  const { whoMovedHeading, pair } = timelineContent(dataset, state).comparison;
  const title = blockOf(pen, plain(whoMovedHeading), { face: 'serif', sizes: [60, 52, 46], width: INNER, most: 3 });
  const top = 128;
  const plot = top + title.height + 36;
  const foot = CARD.height - 76;
  const box = { width: INNER, height: foot - plot, start: time.start, end: time.end };
  const steps = time.steps.map(({ day, measured }) => ({ x: day, y: measured?.value, ...band(measured) }));
  const at = (day: number) => MARGIN + ((day - time.start) / Math.max(1, time.end - time.start)) * INNER;
  const years = time.years.filter(({ day, label }) => at(day) + pen.width(label, 'sans', YEAR) <= MARGIN + INNER);
  return (
    <Drawing pen={pen} kicker={`Agreement over time · as of ${longDay(state.on)}`} pair={pair}>
      <Lines block={title} x={MARGIN} top={top} />
      <g transform={`translate(${MARGIN} ${Math.round(plot)})`}>
        <path d={stepArea(steps, box)} fill={lightPalette('common')} fillOpacity="0.2" />
        <path d={stepPath(steps, box)} fill="none" stroke={lightPalette('common')} strokeWidth="5" />
      </g>
      <path d={`M${MARGIN} ${foot}H${MARGIN + INNER}`} stroke={lightPalette('rule')} strokeWidth="2" />
      {years.map(({ day, label }) => (
        <Line key={label} x={at(day)} y={foot + 44} face="sans" size={YEAR} text={label} tone="ink-muted" />
      ))}
    </Drawing>
  );
}

function band(measured: { readonly low: number; readonly high: number } | undefined) {
  return { low: measured?.low, high: measured?.high };
}
