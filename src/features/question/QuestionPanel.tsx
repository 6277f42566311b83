import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { PartyLook } from '../../drawing/party-look.ts';
import { questionWords } from '../../language/question.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useSession } from '../../session/session.ts';
import { goTo, toggleOpen } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Folds } from '../../ui/Folds.tsx';
import { PoleTexts } from '../comparison/PoleTexts.tsx';
import type { QuestionContent } from '../comparison/question-content.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import styles from './QuestionPanel.module.css';

interface QuestionPanelProps {
  readonly question: QuestionContent;
  readonly pair: readonly [PartyLook, PartyLook];
  /** True where it lies over the page and can be closed. */
  readonly isOver: boolean;
}

/** Both sides’ newest words on the chosen question. In a narrow window it unfolds below the question’s row. */
export function QuestionPanel({ question, pair, isOver }: QuestionPanelProps) {
  const { choose } = useSession();
  const ref = useRef<HTMLElement>(null);
  const [isAtStart, setIsAtStart] = useState(false);
  // Over the page it keeps clear of the row that it is about.
  useLayoutEffect(() => {
    const row = ref.current?.closest('li');
    if (!isOver || row == null) return;
    const { left, width } = row.getBoundingClientRect();
    const isOnRight = left + width / 2 > window.innerWidth / 2;
    setIsAtStart(isOnRight !== (getComputedStyle(row).direction === 'rtl'));
  }, [isOver]);
  const close = () => {
    ref.current?.closest('li')?.querySelector('button')?.focus();
    choose(toggleOpen(question.id));
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOver) return;
    event.stopPropagation();
    close();
  };
  return (
    <div className={styles.place} data-over={isOver || undefined} data-start={isAtStart || undefined}>
      <aside ref={ref} className={styles.panel} aria-label={question.text} onKeyDown={pressed}>
        <RestsWhilePlaying>
          <header className={styles.head}>
            <p className={styles.title} aria-hidden="true">
              <DatasetText>{question.text}</DatasetText>
            </p>
            {isOver ? (
              <Button look="quiet" onClick={close}>
                {questionWords.close}
              </Button>
            ) : null}
          </header>
          <Evidence question={question} pair={pair} level={isOver ? 4 : 3} />
          <Folds>
            <Fold summary={questionWords.ends}>
              <PoleTexts question={question} />
            </Fold>
            <p className={styles.way}>
              <PlaceLink to={goTo({ view: 'question', question: question.id })}>{questionWords.everyParty}</PlaceLink>
            </p>
          </Folds>
        </RestsWhilePlaying>
      </aside>
    </div>
  );
}
