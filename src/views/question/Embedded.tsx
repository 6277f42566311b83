import { useMemo } from 'react';
import type { Question } from '../../domain/dataset-file.ts';
import { dayNumber } from '../../domain/day.ts';
import { scopeOfQuestion } from '../../domain/facts/selection.ts';
import { DayLines } from '../../drawing/screen/DayLines.tsx';
import { QuestionAxis } from '../../features/comparison/QuestionAxis.tsx';
import { StatusTag } from '../../features/comparison/StatusTag.tsx';
import { EmbedFrame } from '../../features/embed/EmbedFrame.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { positionHistory } from '../../features/question/position-history.ts';
import { StillPositions } from '../../features/question/StillPositions.tsx';
import { timeContent } from '../../features/time/time-content.ts';
import { shortDay } from '../../language/dates.ts';
import { questionPageWords } from '../../language/question-page.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { type QuestionPageContent, questionPage } from './content.ts';
import styles from './Embedded.module.css';

const words = questionPageWords.embedded;

interface PartProps {
  readonly asked: Question;
  readonly view: QuestionPageContent;
}

/** The axis of a question, for another page’s frame. */
export function EmbeddedAxis() {
  const part = usePart();
  return part === undefined ? null : <Axis {...part} />;
}

function Axis({ view }: PartProps) {
  const { question, comparison, issue } = view;
  const { on } = useViewState();
  return (
    <EmbedFrame
      kicker={issue === undefined ? words.axisAlone(on) : words.axis(issue.name, on)}
      title={<DatasetText>{question.text}</DatasetText>}
      finding={view.finding}
      parties={comparison.pair}
      aside={<StatusTag status={question.status} />}
    >
      <div data-axis={question.id}>
        <QuestionAxis question={question} />
      </div>
    </EmbedFrame>
  );
}

/** How the positions on a question moved, for another page’s frame. */
export function EmbeddedChart() {
  const part = usePart();
  return part === undefined ? null : <Chart {...part} />;
}

function Chart({ asked, view }: PartProps) {
  const { dataset } = useSession();
  const { a, b, on, since, span, others } = useViewState();
  const { question, comparison, issue } = view;
  const [first, second] = comparison.pair;
  const { time, history } = useMemo(() => {
    const found = timeContent(dataset, { a, b, since, w: {} }, scopeOfQuestion(dataset, asked));
    const query = { question: asked, a, b, events: found.events, withOthers: others === 'all', read: undefined };
    return { time: found, history: positionHistory(dataset, query) };
  }, [dataset, asked, a, b, since, others]);
  const shown =
    span === undefined
      ? { start: time.start, end: time.end }
      : { start: dayNumber(span.from), end: dayNumber(span.to) };
  return (
    <EmbedFrame
      kicker={issue === undefined ? words.chartAlone(on) : words.chart(issue.name, on)}
      title={<DatasetText>{question.text}</DatasetText>}
      parties={[...comparison.pair, ...history.others]}
    >
      <p className={styles.pole}>
        ↑ <DatasetText>{question.poles[1]}</DatasetText>
      </p>
      <StillPositions
        history={history}
        sentence={history.sentence}
        slots={[first.slot, second.slot]}
        {...shown}
        years={time.years}
        eventDays={time.ticks.map(({ day }) => day)}
      >
        <DayLines
          {...shown}
          lines={[
            { day: dayNumber(on), label: shortDay(on), look: 'on' },
            ...(since === undefined ? [] : [{ day: dayNumber(since), label: shortDay(since), look: 'since' as const }]),
          ]}
        />
      </StillPositions>
      <p className={styles.pole}>
        ↓ <DatasetText>{question.poles[0]}</DatasetText>
      </p>
    </EmbedFrame>
  );
}

function usePart(): PartProps | undefined {
  const { dataset } = useSession();
  const state = useViewState();
  const asked = dataset.questionById.get(state.place.view === 'question' ? state.place.question : '');
  const view = useMemo(() => asked && questionPage(dataset, state, asked), [dataset, state, asked]);
  return asked === undefined || view === undefined ? undefined : { asked, view };
}
