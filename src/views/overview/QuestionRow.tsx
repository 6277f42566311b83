import { memo } from 'react';
import type { PartyLook } from '../../drawing/party-look.ts';
import { PoleTexts } from '../../features/comparison/PoleTexts.tsx';
import { QuestionAxis } from '../../features/comparison/QuestionAxis.tsx';
import { isSameQuestion, type QuestionContent } from '../../features/comparison/question-content.ts';
import { StatusTag } from '../../features/comparison/StatusTag.tsx';
import { Evidence } from '../../features/evidence/Evidence.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { useSession } from '../../session/session.ts';
import { goTo, toggleOpen } from '../../session/transitions.ts';
import { WithoutScript } from '../../ui/WithoutScript.tsx';
import styles from './QuestionRow.module.css';

interface QuestionRowProps {
  readonly question: QuestionContent;
  readonly pair: readonly [PartyLook, PartyLook];
  readonly isOpen: boolean;
}

/** A question with its axis; choosing it, or a mark on it, unfolds the evidence in place. */
export const QuestionRow = memo(
  function QuestionRow({ question, pair, isOpen }: QuestionRowProps) {
    const { choose } = useSession();
    const toggle = () => choose(toggleOpen(question.id));
    const evidenceId = `evidence-${question.id}`;
    return (
      <li className={styles.row} data-open={isOpen || undefined}>
        <div className={styles.words}>
          <h3>
            <button
              type="button"
              className={styles.question}
              aria-expanded={isOpen}
              aria-controls={isOpen ? evidenceId : undefined}
              onClick={toggle}
            >
              {question.text}
              <svg className={styles.chevron} viewBox="0 0 10 10" aria-hidden="true">
                <path d="M1.5 3.5 5 7l3.5-3.5" />
              </svg>
            </button>
          </h3>
          <StatusTag status={question.status} />
        </div>
        <QuestionAxis question={question} onChoose={toggle} />
        {isOpen ? (
          <div id={evidenceId} className={styles.evidence}>
            <PoleTexts question={question} />
            <Evidence question={question} pair={pair} level={4} />
            <OwnPage id={question.id} />
          </div>
        ) : (
          <WithoutScript>
            <div className={styles.evidence}>
              <p>{question.sentence}</p>
              <PoleTexts question={question} />
              <OwnPage id={question.id} />
            </div>
          </WithoutScript>
        )}
      </li>
    );
  },
  // What unfolds says more than the axis: it hangs on the day too.
  (before, after) =>
    before.isOpen === after.isOpen &&
    (after.isOpen ? before.question === after.question : isSameQuestion(before.question, after.question)),
);

/** The way to the question’s own page, where all parties are on it. */
function OwnPage({ id }: { readonly id: string }) {
  return (
    <p data-screen-only>
      <PlaceLink to={goTo({ view: 'question', question: id })}>Every party on this question</PlaceLink>
    </p>
  );
}
