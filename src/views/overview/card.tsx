import { zoneIn } from '../../domain/comparison.ts';
import { Axis, Hatch } from '../../drawing/card/Axis.tsx';
import { blockOf, Drawing, INNER, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { Legend } from '../../drawing/card/Legend.tsx';
import { CARD } from '../../drawing/card/size.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { cardWords } from '../../language/cards.ts';
import { plain } from '../../language/phrase.ts';
import { overviewContent } from './content.ts';

const COLUMNS = 7;
const GAP = 36;

/** The Overview: its headline, and every question on which both are on record as a small axis. */
export function Card({ dataset, state, shaper }: CardProps) {
  const { comparison, issues } = overviewContent(dataset, state);
  const { headline, pair } = comparison;
  const questions = issues.flatMap((issue) => issue.questions).filter(({ comparison }) => comparison.kind === 'shared');
  const title = blockOf(shaper, plain(headline), { face: 'serif', sizes: [66, 60, 54, 48], width: INNER, most: 3 });
  const top = 128;
  const legend = top + title.height + 46;
  const width = (INNER - (COLUMNS - 1) * GAP) / COLUMNS;
  const rows = Math.max(1, Math.ceil(questions.length / COLUMNS));
  const from = legend + 40;
  const pitch = (CARD.height - 40 - from) / rows;
  return (
    <Drawing shaper={shaper} kicker={cardWords.overview(state.on)} pair={pair}>
      <Hatch />
      <Lines block={title} x={MARGIN} top={top} />
      <Legend parties={pair} y={legend} />
      {questions.map((question, index) => (
        <Axis
          key={question.id}
          sides={question.sides}
          zone={zoneIn(question.comparison)}
          x={MARGIN + (index % COLUMNS) * (width + GAP)}
          y={Math.round(from + (Math.floor(index / COLUMNS) + 0.5) * pitch)}
          width={width}
          mark={Math.min(28, pitch * 0.7)}
        />
      ))}
    </Drawing>
  );
}
