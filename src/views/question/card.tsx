import { zoneIn } from '../../domain/comparison.ts';
import { Axis, Hatch } from '../../drawing/card/Axis.tsx';
import { blockOf, Drawing, INNER, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { Legend } from '../../drawing/card/Legend.tsx';
import { CARD } from '../../drawing/card/size.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { cardWords } from '../../language/cards.ts';
import { questionPage } from './content.ts';

const MARK = 64;
/** The two poles stand side by side below the axis. */
const POLE = (INNER - 48) / 2;

/** A question: its words, how the two stand on it, and its axis between both poles, large. */
export function Card({ dataset, state, shaper }: CardProps) {
  const question = dataset.questionById.get(state.place.view === 'question' ? state.place.question : '');
  if (question === undefined) return null;
  const view = questionPage(dataset, state, question);
  if (view === undefined) return null;
  const title = blockOf(shaper, question.text, { face: 'serif', sizes: [68, 60, 54], width: INNER, most: 2 });
  const words = blockOf(shaper, view.finding, { face: 'sans', sizes: [36, 33, 30], width: INNER, most: 2 });
  const poles = view.question.poles.map((pole) =>
    blockOf(shaper, pole, { face: 'strong', sizes: [34, 30], width: POLE, most: 2 }),
  );
  const top = 116;
  const below = top + title.height + 14;
  const legend = CARD.height - 34;
  const foot = legend - 56 - Math.max(...poles.map(({ height }) => height));
  const middle = Math.round((below + words.height + foot) / 2);
  return (
    <Drawing shaper={shaper} kicker={cardWords.question(state.on)} pair={view.comparison.pair}>
      <Hatch />
      <Lines block={title} x={MARGIN} top={top} />
      <Lines block={words} x={MARGIN} top={below} tone="ink-soft" />
      <Axis
        sides={view.question.sides}
        zone={zoneIn(view.question.comparison)}
        x={MARGIN}
        y={middle}
        width={INNER}
        mark={MARK}
      />
      {poles.map((block, index) => (
        <Lines key={view.question.poles[index]} block={block} x={MARGIN} top={foot} isEnd={index === 1} />
      ))}
      <Legend parties={view.comparison.pair} y={legend} />
    </Drawing>
  );
}
