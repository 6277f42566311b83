import type { ReactNode } from 'react';
import type { PartyLook } from '../../drawing/party-look.ts';
import { PlaybackPart, PlaybackSection } from '../../playback/PlaybackSection.tsx';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { PoleTexts } from '../comparison/PoleTexts.tsx';
import { QuestionAxis } from '../comparison/QuestionAxis.tsx';
import type { QuestionContent } from '../comparison/question-content.ts';
import { StatusTag } from '../comparison/StatusTag.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import type { TimeContent } from '../time/time-content.ts';
import { PositionHistory } from './PositionHistory.tsx';
import styles from './QuestionSection.module.css';

interface QuestionSectionProps {
  readonly question: QuestionContent;
  readonly pair: readonly [PartyLook, PartyLook];
  readonly time: TimeContent;
  readonly children: ReactNode;
}

/** One question in full, under the heading given: its axis, both sides in words and on whose word, and how they moved. */
export function QuestionSection({ question, pair, time, children }: QuestionSectionProps) {
  return (
    <PlaybackSection className={styles.question} aria-labelledby={`question-${question.id}`}>
      <header className={styles.head}>
        <h2 id={`question-${question.id}`}>{children}</h2>
        <StatusTag status={question.status} />
      </header>
      <PlaybackPart>
        <QuestionAxis question={question} />
      </PlaybackPart>
      <RestsWhilePlaying>
        <PoleTexts question={question} />
        <Evidence question={question} pair={pair} level={3} />
        <PositionHistory question={question} time={time} />
      </RestsWhilePlaying>
    </PlaybackSection>
  );
}
