import { lazy, Suspense, useMemo } from 'react';
import { PositionAxis } from '../../charts/PositionAxis.tsx';
import { dayNumber, shortDay } from '../../domain/day.ts';
import { Evidence } from '../../parts/Evidence.tsx';
import { PoleTexts } from '../../parts/PoleTexts.tsx';
import type { PartyLook } from '../../parts/party-look.ts';
import type { QuestionModel } from '../../parts/question-model.ts';
import { StatusTag } from '../../parts/StatusTag.tsx';
import type { TimeModel } from '../../parts/time-model.ts';
import { useSession, useViewState } from '../../state/session.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { courseModel } from './model.ts';
import styles from './QuestionSection.module.css';

// The chart library is three quarters of the size of everything else: it is fetched where a chart is shown.
const StepChart = lazy(async () => ({ default: (await import('../../charts/StepChart.tsx')).StepChart }));

interface QuestionSectionProps {
  readonly question: QuestionModel;
  readonly pair: readonly [PartyLook, PartyLook];
  readonly time: TimeModel;
}

/** One question in full. */
export function QuestionSection({ question, pair, time }: QuestionSectionProps) {
  const { comparison } = question;
  return (
    <section className={styles.question} aria-labelledby={question.id}>
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
      <Course question={question} pair={pair} time={time} />
    </section>
  );
}

function Course({ question, pair, time }: QuestionSectionProps) {
  const { model } = useSession();
  const { on } = useViewState();
  const asked = question.comparison.question;
  const course = useMemo(
    () => courseModel(model, { question: asked, pair, events: time.events }),
    [model, asked, pair, time.events],
  );
  const columns = [
    { id: 'from', label: 'From' },
    { id: 'a', label: pair[0].name, isNumber: true },
    { id: 'b', label: pair[1].name, isNumber: true },
  ];
  return (
    <figure className={styles.course}>
      <figcaption>
        <h3>How the positions moved</h3>
        <p>{course.sentence}</p>
        <p className={styles.key} aria-hidden="true">
          {pair.map((party) => (
            <span key={party.id} data-party={party.slot}>
              {party.name}
            </span>
          ))}
        </p>
      </figcaption>
      <Suspense fallback={<div className={styles.waiting} />}>
        <StepChart
          rows={course.rows}
          slots={[pair[0].slot, pair[1].slot]}
          poles={question.poles}
          start={time.start}
          end={time.end}
          years={time.years}
          eventDays={[...new Set(time.ticks.map((tick) => tick.day))]}
          on={dayNumber(on)}
          onLabel={shortDay(on)}
          sentence={course.sentence}
        />
      </Suspense>
      <Disclosure summary="The positions as a table">
        <DataTable
          caption="Stance, and in brackets the range that the party could accept, from −2 to +2."
          columns={columns}
          rows={course.table}
        />
      </Disclosure>
    </figure>
  );
}
