import { AgreementChart } from '../../drawing/card/AgreementChart.tsx';
import { blockOf, Drawing, INNER, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { CARD } from '../../drawing/card/size.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { cardWords } from '../../language/cards.ts';
import { plain } from '../../language/phrase.ts';
import { timelineContent, timelineSeries } from './content.ts';

/** The Timeline: who moved, and the agreement over the whole record as a step line with its band. */
export function Card({ dataset, state, shaper }: CardProps) {
  const { time } = timelineSeries(dataset, state);
  const { whoMovedHeading, pair } = timelineContent(dataset, state).comparison;
  const title = blockOf(shaper, plain(whoMovedHeading), { face: 'serif', sizes: [60, 52, 46], width: INNER, most: 3 });
  const top = 128;
  const plot = top + title.height + 36;
  const foot = CARD.height - 76;
  return (
    <Drawing shaper={shaper} kicker={cardWords.timeline(state.on)} pair={pair}>
      <Lines block={title} x={MARGIN} top={top} />
      <AgreementChart time={time} x={MARGIN} top={plot} width={INNER} height={foot - plot} />
    </Drawing>
  );
}
