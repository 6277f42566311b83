import { stepArea, stepPath } from '../../charts/scale.ts';
import type { Model } from '../../domain/catalogue.ts';
import { longDay } from '../../domain/day.ts';
import type { ViewState } from '../../state/view-state.ts';
import { timelineCourse, timelineModel } from '../../views/timeline/model.ts';
import { blockOf, Drawing, INNER, Line, Lines, MARGIN } from './Drawing.tsx';
import { colour } from './palette.ts';
import type { Pen } from './pen.ts';
import { CARD } from './size.ts';

/** The Timeline: who moved, and the agreement over the whole record as a step line with its band. */
export function TimelineCard({ model, state, pen }: { model: Model; state: ViewState; pen: Pen }) {
  const { time } = timelineCourse(model, state);
  const title = blockOf(pen, timelineModel(model, state).headline, {
    ...{ face: 'serif', sizes: [54, 48, 44], width: INNER, most: 4 },
  });
  const top = 128;
  const plot = top + title.height + 36;
  const foot = CARD.height - 76;
  const box = { width: INNER, height: foot - plot, start: time.start, end: time.end };
  const steps = time.steps.map(({ day, measured }) => ({ x: day, y: measured?.value, ...band(measured) }));
  const at = (day: number) => MARGIN + ((day - time.start) / Math.max(1, time.end - time.start)) * INNER;
  return (
    <Drawing pen={pen} kicker={`as of ${longDay(state.on)}`}>
      <Lines block={title} x={MARGIN} top={top} />
      <g transform={`translate(${MARGIN} ${Math.round(plot)})`}>
        <path d={stepArea(steps, box)} fill={colour('common')} fillOpacity="0.2" />
        <path d={stepPath(steps, box)} fill="none" stroke={colour('common')} strokeWidth="5" />
      </g>
      <path d={`M${MARGIN} ${foot}H${MARGIN + INNER}`} stroke={colour('rule')} strokeWidth="2" />
      {time.years.map(({ day, label }) => (
        <Line key={label} x={at(day)} y={foot + 44} face="sans" size={30} text={label} tone="ink-muted" />
      ))}
    </Drawing>
  );
}

function band(measured: { readonly low: number; readonly high: number } | undefined) {
  return { low: measured?.low, high: measured?.high };
}
