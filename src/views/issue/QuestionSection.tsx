import { PositionAxis } from '../../charts/PositionAxis.tsx';
import { Evidence } from '../../parts/Evidence.tsx';
import { PoleTexts } from '../../parts/PoleTexts.tsx';
import type { QuestionModel } from '../../parts/question-model.ts';
import { StatusTag } from '../../parts/StatusTag.tsx';
import type { TimeModel } from '../../parts/time-model.ts';
import { Course } from './Course.tsx';
import styles from './QuestionSection.module.css';

interface QuestionSectionProps {
  readonly question: QuestionModel;
  readonly time: TimeModel;
}

/** One question in full. */
export function QuestionSection({ question, time }: QuestionSectionProps) {
  const { comparison } = question;
  return (
    <section className={styles.question} aria-labelledby={question.id} data-scene>
      <header className={styles.head}>
        <h2 id={question.id}>{question.text}</h2>
        <StatusTag status={question.status} />
      </header>
      <PositionAxis
        sides={question.sides}
        zone={comparison.kind === 'shared' ? comparison.zone : undefined}
        poles={question.poles}
        sentence={question.sentence}
        unrecorded={question.unrecorded}
      />
      <PoleTexts question={question} />
      <Evidence question={question.id} level={3} />
      <Course question={question} time={time} />
    </section>
  );
}
