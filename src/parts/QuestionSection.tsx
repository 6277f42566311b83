import type { ReactNode } from 'react';
import { Course } from './Course.tsx';
import { Evidence } from './Evidence.tsx';
import { Late } from './Late.tsx';
import { PoleTexts } from './PoleTexts.tsx';
import { QuestionAxis } from './QuestionAxis.tsx';
import styles from './QuestionSection.module.css';
import type { QuestionModel } from './question-model.ts';
import { Scene } from './Scene.tsx';
import { StatusTag } from './StatusTag.tsx';
import type { TimeModel } from './time-model.ts';

interface QuestionSectionProps {
  readonly question: QuestionModel;
  readonly time: TimeModel;
  readonly children: ReactNode;
}

/** One question in full, under the heading given: its axis, both sides in words and on whose word, and how they moved. */
export function QuestionSection({ question, time, children }: QuestionSectionProps) {
  return (
    <Scene className={styles.question} aria-labelledby={question.id}>
      <header className={styles.head}>
        <h2 id={question.id}>{children}</h2>
        <StatusTag status={question.status} />
      </header>
      <QuestionAxis question={question} />
      <PoleTexts question={question} />
      <Evidence question={question.id} level={3} />
      <Late>
        <Course question={question} time={time} />
      </Late>
    </Scene>
  );
}
