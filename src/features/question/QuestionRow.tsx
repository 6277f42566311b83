import { memo, type ReactNode } from 'react';
import { comparisonWords } from '../../language/comparison.ts';
import { useSession } from '../../session/session.ts';
import { chooseQuestion, goTo, toggleOpen } from '../../session/transitions.ts';
import { LiveButton } from '../../ui/LiveButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { WithoutScript } from '../../ui/WithoutScript.tsx';
import { PoleTexts } from '../comparison/PoleTexts.tsx';
import { QuestionAxis } from '../comparison/QuestionAxis.tsx';
import { isSameQuestion, type QuestionContent } from '../comparison/question-content.ts';
import { StatusGlyph } from '../comparison/StatusGlyph.tsx';
import { StatusTag } from '../comparison/StatusTag.tsx';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import styles from './QuestionRow.module.css';

interface QuestionRowProps {
  readonly question: QuestionContent;
  /** Where the words of the chosen question stand in a wide window: over the page until they are closed, or always beside the list. */
  readonly panel?: 'over' | 'beside';
  /** Those words, where the question is chosen. */
  readonly words: ReactNode | undefined;
}

/** A question with its axis. Choosing it shows both sides’ words; the arrow at its end leads to its own page. */
export const QuestionRow = memo(
  function QuestionRow({ question, words, panel = 'over' }: QuestionRowProps) {
    const isChosen = words !== undefined;
    const { choose } = useSession();
    const isOver = panel === 'over';
    const described = `described-${question.id}`;
    // On the Overview a question stands below the name of its issue.
    const Heading = isOver ? 'h3' : 'h2';
    return (
      <li className={styles.item} data-panel={panel}>
        <div className={styles.row} data-chosen={isChosen || undefined}>
          {isOver ? <StatusGlyph status={question.status} /> : null}
          <Heading>
            <LiveButton
              className={styles.question}
              data-stop
              aria-expanded={isChosen}
              aria-describedby={isOver ? described : undefined}
              onClick={() => choose(isOver ? toggleOpen(question.id) : chooseQuestion(question.id))}
              // The focus is here after a choice by keyboard, not in the words.
              onKeyDown={({ key }) => {
                if (key === 'Escape' && isOver && isChosen) choose(toggleOpen(question.id));
              }}
            >
              <DatasetText>{question.text}</DatasetText>
            </LiveButton>{' '}
            {isOver ? <VisuallyHidden>{question.statusLabel}.</VisuallyHidden> : null}
          </Heading>
          {isOver ? null : <StatusTag status={question.status} />}
          {isOver ? (
            // Heard where the reader stops: to read all questions at once would take many minutes.
            <span hidden id={described}>
              {question.sentence}
            </span>
          ) : null}
          <QuestionAxis question={question} isDescribed={isOver} />
          <PlaceLink to={goTo({ view: 'question', question: question.id })} className={styles.page} isStop>
            <svg viewBox="0 0 10 10" role="img">
              <title>{comparisonWords.everyParty}</title>
              <path d="M3 1.5 7 5 3 8.5" />
            </svg>
          </PlaceLink>
        </div>
        {isChosen ? (
          words
        ) : (
          <WithoutScript>
            {/* No browser that runs this draws it. */}
            {import.meta.env.SSR ? (
              <div className={styles.written}>
                <p>{question.sentence}</p>
                <PoleTexts question={question} />
              </div>
            ) : null}
          </WithoutScript>
        )}
      </li>
    );
  },
  // The words say more than the axis: they hang on the day too.
  (before, after) =>
    (before.words === undefined) === (after.words === undefined) &&
    (after.words === undefined ? isSameQuestion(before.question, after.question) : before.question === after.question),
);
