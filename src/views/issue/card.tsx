import { zoneIn } from '../../domain/comparison.ts';
import { Axis, Hatch } from '../../drawing/card/Axis.tsx';
import { blockOf, blockOfOne, Drawing, INNER, Line, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { Legend } from '../../drawing/card/Legend.tsx';
import { CARD } from '../../drawing/card/size.ts';
import type { TextShaper } from '../../drawing/card/text-shaper.ts';
import type { QuestionContent } from '../../features/comparison/question-content.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { cardWords } from '../../language/cards.ts';
import { issueWords } from '../../language/issue.ts';
import { plain } from '../../language/phrase.ts';
import { issueContent } from './content.ts';

/** The two parties stand at the end of its line. */
const LEGEND = 460;
/** Less room than this leaves an axis with its poles too small to be read. */
const LEAST_PITCH = 56;
const WORDS = 520;
const FOOT = CARD.height - 28;
/** The line that says how many questions are left out. */
const MORE = 34;

/** An issue: its name, its finding, and its questions as axes between their poles, as many as can be read. */
export function Card({ dataset, state, shaper }: CardProps) {
  const issue = dataset.issueById.get(state.place.view === 'issue' ? state.place.issue : '');
  if (issue === undefined) return null;
  const { comparison, questions } = issueContent(dataset, state, issue);
  const { finding, pair } = comparison;
  const recorded = questions.filter(({ sides }) => sides.length > 0);
  const title = blockOf(shaper, issue.name, { face: 'serif', sizes: [58, 50, 44], width: INNER - LEGEND, most: 1 });
  const words = blockOfOne(shaper, plain(finding), HEADLINE);
  const top = 106;
  const below = top + title.height + 4;
  const from = below + words.height + 16;
  const fitting = Math.floor((FOOT - from) / LEAST_PITCH);
  const isCut = recorded.length > fitting;
  const shown = isCut ? recorded.slice(0, Math.floor((FOOT - MORE - from) / LEAST_PITCH)) : recorded;
  const pitch = Math.min(MOST_PITCH, (FOOT - (isCut ? MORE : 0) - from) / Math.max(1, shown.length));
  return (
    <Drawing shaper={shaper} kicker={cardWords.issue(state.on)} pair={pair}>
      <Hatch />
      <Lines block={title} x={MARGIN} top={top} />
      <Lines block={words} x={MARGIN} top={below} tone="ink-soft" />
      <Legend parties={pair} y={top + title.size * 0.86} isEnd />
      {shown.map((question, index) => (
        <Row
          key={question.id}
          shaper={shaper}
          question={question}
          middle={Math.round(from + (index + 0.5) * pitch)}
          pitch={pitch}
        />
      ))}
      {isCut ? (
        <Line
          x={MARGIN}
          y={FOOT}
          face="sans"
          size={24}
          text={issueWords.more(recorded.length - shown.length)}
          tone="ink-muted"
        />
      ) : null}
    </Drawing>
  );
}

const MOST_PITCH = 96;

/** The headline in one line where it fits, since each line costs an axis. */
const HEADLINE: Parameters<typeof blockOfOne>[2] = [
  { face: 'sans', sizes: [34, 30, 27], width: INNER, most: 1 },
  { face: 'sans', sizes: [30], width: INNER, most: 2 },
];

interface RowProps {
  readonly shaper: TextShaper;
  readonly question: QuestionContent;
  readonly middle: number;
  /** Pixels from one row to the next. */
  readonly pitch: number;
}

function Row({ shaper, question, middle, pitch }: RowProps) {
  const isRoomy = pitch > 72;
  const words = blockOf(shaper, question.text, { face: 'strong', sizes: [isRoomy ? 27 : 22], width: WORDS, most: 2 });
  const width = INNER - WORDS - 40;
  const mark = isRoomy ? 36 : 28;
  const pole = isRoomy ? 22 : 20;
  const axis = middle - pole * 0.6;
  const poles = question.poles.map((text) =>
    blockOf(shaper, text, { face: 'sans', sizes: [pole], width: width / 2 - 8, most: 1 }),
  );
  return (
    <g>
      <Lines block={words} x={MARGIN} top={middle - words.height / 2} />
      <Axis
        sides={question.sides}
        zone={zoneIn(question.comparison)}
        x={MARGIN + WORDS + 40}
        y={axis}
        width={width}
        mark={mark}
      />
      {poles.map((block, index) => (
        <Lines
          key={question.poles[index]}
          block={block}
          x={index === 0 ? MARGIN + WORDS + 40 : MARGIN}
          top={axis + mark / 2 + 3}
          tone="ink-muted"
          isEnd={index === 1}
        />
      ))}
    </g>
  );
}
