import { dayNumber } from '../../domain/day.ts';
import { Sparkline } from '../../drawing/screen/Sparkline.tsx';
import type { ComparisonContent } from '../../features/comparison/comparison-content.ts';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import { QuestionRow } from '../../features/question/QuestionRow.tsx';
import type { TimeContent } from '../../features/time/time-content.ts';
import { overviewWords } from '../../language/overview.ts';
import { PlaybackSection } from '../../playback/PlaybackSection.tsx';
import { useView } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { chunked } from '../../ui/chunked.ts';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { WhenNear } from '../../ui/WhenNear.tsx';
import type { IssueBlock } from './content.ts';
import styles from './IssueSection.module.css';

// Fetched with the first choice of a question.
const PANEL = later(async () => (await import('../../features/question/QuestionPanel.tsx')).QuestionPanel);

interface IssueSectionProps {
  readonly block: IssueBlock;
  readonly time: TimeContent;
  readonly comparison: ComparisonContent;
  /** Among so many questions that only those near the screen are drawn: true for those that are not there at first. */
  readonly isFar: boolean | undefined;
}

const CHUNK = 10;
/** In pixels, on a wide screen. */
const ROW_HEIGHT = 44;

/** One issue: its agreement and its questions. */
export function IssueSection({ block, time, comparison, isFar }: IssueSectionProps) {
  const { pair, facts } = comparison;
  const { on } = facts.selection;
  const chosen = useView((state) => state.open.at(-1));
  const { agreement } = block;
  const value = block.facts.agreement.kind === 'measured' ? block.facts.agreement.value : undefined;
  const rows = (questions: IssueBlock['questions']) => (
    <ul>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          question={question}
          words={chosen === question.id ? <Part code={PANEL} props={{ question, pair, isOver: true }} /> : undefined}
        />
      ))}
    </ul>
  );
  return (
    <PlaybackSection className={styles.issue} aria-labelledby={`issue-${block.id}`}>
      <header className={styles.head}>
        <h2 id={`issue-${block.id}`}>
          <PlaceLink to={goTo({ view: 'issue', issue: block.id })} isStop>
            <DatasetText>{block.name}</DatasetText>
          </PlaceLink>
        </h2>
        <Sparkline start={time.start} end={time.end} steps={block.trend} on={dayNumber(on)} value={value} />
        <p className={styles.agreement}>
          {agreement.percent === undefined ? (
            <small>{overviewWords.nothingShared}</small>
          ) : (
            <strong>
              <Words of={agreement.percent} />
            </strong>
          )}
        </p>
        {agreement.change === undefined || !comparison.showsBothDays ? null : (
          <p className={styles.change}>
            <Words of={agreement.change} />
          </p>
        )}
      </header>
      {isFar === undefined
        ? rows(block.questions)
        : chunked(block.questions, CHUNK).map((questions, place) => (
            <WhenNear
              key={questions[0]?.id}
              of={questions.map(({ id }) => id).join(' ')}
              height={questions.length * ROW_HEIGHT}
              isAtFirst={!isFar && place === 0}
              isKept={questions.some(({ id }) => id === chosen)}
            >
              {() => rows(questions)}
            </WhenNear>
          ))}
      {block.hidden === 0 ? null : <p className={styles.hidden}>{overviewWords.hidden(block.hidden)}</p>}
    </PlaybackSection>
  );
}
