import { zoneIn } from '../../domain/comparison.ts';
import { longDay } from '../../domain/day.ts';
import { Axis, Hatch } from '../../drawing/card/Axis.tsx';
import { blockOf, Drawing, INNER, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { Legend } from '../../drawing/card/Legend.tsx';
import { CARD } from '../../drawing/card/size.ts';
import type { TextShaper } from '../../drawing/card/text-shaper.ts';
import type { QuestionContent } from '../../features/comparison/question-content.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { plain } from '../../language/phrase.ts';
import { issueContent } from './content.ts';

/** More axes than this would be too small to be read. */
const MOST = 3;
const WORDS = 560;

/** An issue: its name, its finding, and its first questions as axes. */
export function Card({ dataset, state, shaper }: CardProps) {
  const issue = dataset.issueById.get(state.place.view === 'issue' ? state.place.issue : '');
  if (issue === undefined) return null;
  const { comparison, questions } = issueContent(dataset, state, issue);
  const { headline, pair } = comparison;
  const recorded = questions.filter(({ sides }) => sides.length > 0).slice(0, MOST);
  const title = blockOf(shaper, issue.name, { face: 'serif', sizes: [66, 56], width: INNER, most: 1 });
  const words = blockOf(shaper, plain(headline), { face: 'sans', sizes: [34], width: INNER, most: 2 });
  const top = 112;
  const below = top + title.height + 6;
  const legend = below + words.height + 40;
  const from = legend + 16;
  const pitch = (CARD.height - 28 - from) / Math.max(1, recorded.length);
  return (
    <Drawing shaper={shaper} kicker={`Issue · as of ${longDay(state.on)}`} pair={pair}>
      <Hatch />
      <Lines block={title} x={MARGIN} top={top} />
      <Lines block={words} x={MARGIN} top={below} tone="ink-soft" />
      <Legend parties={pair} y={legend} />
      {recorded.map((question, index) => (
        <Row key={question.id} shaper={shaper} question={question} middle={Math.round(from + (index + 0.5) * pitch)} />
      ))}
    </Drawing>
  );
}

function Row({ shaper, question, middle }: { shaper: TextShaper; question: QuestionContent; middle: number }) {
  const words = blockOf(shaper, question.text, { face: 'strong', sizes: [31], width: WORDS, most: 2 });
  return (
    <g>
      <Lines block={words} x={MARGIN} top={middle - words.height / 2} />
      <Axis
        sides={question.sides}
        zone={zoneIn(question.comparison)}
        x={MARGIN + WORDS + 48}
        y={middle}
        width={INNER - WORDS - 48}
        mark={40}
      />
    </g>
  );
}
