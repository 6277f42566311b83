import { useCallback, useMemo } from 'react';
import { dayFromNumber, dayNumber } from '../../domain/day.ts';
import { hueOf } from '../../drawing/geometry/mark-shapes.ts';
import { shortDay } from '../../language/dates.ts';
import { questionWords } from '../../language/question.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { narrowTo, readStatement } from '../../session/transitions.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Folds } from '../../ui/Folds.tsx';
import { whenShown } from '../../ui/later/later.ts';
import type { QuestionContent } from '../comparison/question-content.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import { TimeChart } from '../time/TimeChart.tsx';
import type { TimeContent } from '../time/time-content.ts';
import styles from './PositionHistory.module.css';
import { positionHistory } from './position-history.ts';
import { StatementMarks } from './StatementMarks.tsx';
import { StillPositions } from './StillPositions.tsx';

const STEP_CHART = whenShown(async () => (await import('../../drawing/screen/StepChart.tsx')).StepChart);

const words = questionWords.history;

/** Pixels. */
const HEIGHT = 240;

interface PositionHistoryProps {
  readonly question: QuestionContent;
  readonly time: TimeContent;
}

/** How the positions moved on a question: sentence, picture, the statements on it, and the table. */
export function PositionHistory({ question, time }: PositionHistoryProps) {
  const { dataset, choose } = useSession();
  const { a, b, on, since, span, read, others } = useViewState();
  const asked = question.comparison.question;
  const history = useMemo(
    () => positionHistory(dataset, { question: asked, a, b, events: time.events, withOthers: others === 'all', read }),
    [dataset, asked, a, b, time.events, others, read],
  );
  const eventDays = useMemo(() => [...new Set(time.ticks.map((tick) => tick.day))], [time.ticks]);
  const slots = useMemo(() => slotsOf(dataset.parties, a, b), [dataset, a, b]);
  const onRead = useCallback((statement: string) => choose(readStatement(statement)), [choose]);
  const onBrush = useCallback(
    (from: number, to: number) => choose(narrowTo({ from: dayFromNumber(from), to: dayFromNumber(to) })),
    [choose],
  );
  // A single day is no stretch to draw.
  const [start, end] =
    span === undefined || span.from === span.to ? [time.start, time.end] : [dayNumber(span.from), dayNumber(span.to)];
  const parties = [...new Set([a, b])].map((party) => dataset.partyById.get(party)?.name ?? party);
  const days = [
    { day: dayNumber(on), label: shortDay(on), look: 'on' as const },
    ...(since === undefined ? [] : [{ day: dayNumber(since), label: shortDay(since), look: 'since' as const }]),
  ];
  return (
    <figure className={styles.history} data-still={history.hasMoves ? undefined : true}>
      <figcaption>
        <h3>{words.title}</h3>
        <p>{history.sentence}</p>
        <p className={styles.key} aria-hidden="true">
          {parties.map((name, index) => (
            <span key={name} data-party={hueOf(slots[index] ?? 0)}>
              <DatasetText>{name}</DatasetText>
            </span>
          ))}
          {history.others.map((party) => (
            <span key={party.id} data-party={hueOf(party.slot)} data-faint>
              <DatasetText>{party.name}</DatasetText>
            </span>
          ))}
        </p>
      </figcaption>
      <div className={styles.chart} dir="ltr">
        <p className={styles.pole} aria-hidden="true">
          ↑ <DatasetText>{question.poles[1]}</DatasetText>
        </p>
        <TimeChart
          code={STEP_CHART}
          props={(width, pointedAt) => ({
            width,
            height: HEIGHT,
            rows: history.rows,
            marks: history.marks,
            slots,
            otherSlots: history.otherSlots,
            start,
            end,
            years: time.years,
            eventDays,
            sentence: undefined,
            pointedAt,
            onRead,
            onBrush,
          })}
          still={
            <StillPositions
              {...{ history, slots, start, end, eventDays, onRead }}
              years={time.years}
              sentence={undefined}
            />
          }
          height={HEIGHT}
          start={start}
          end={end}
          lines={days}
        />
        <p className={styles.pole} aria-hidden="true">
          ↓ <DatasetText>{question.poles[0]}</DatasetText>
        </p>
      </div>
      <Folds>
        <StatementMarks history={history} />
        <Disclosure summary={words.table}>
          <DataTable
            caption={dataset.coded.range ? words.tableNote : words.tableNoteAlone}
            columns={[
              { id: 'from', label: words.from },
              ...[...parties, ...history.others.map((party) => party.name)].map((name) => ({
                id: name,
                label: name,
                isNumber: true,
              })),
            ]}
            rows={history.table}
          />
        </Disclosure>
      </Folds>
    </figure>
  );
}

function slotsOf(parties: readonly { readonly id: string }[], a: string, b: string): readonly [number, number] {
  return [parties.findIndex(({ id }) => id === a), parties.findIndex(({ id }) => id === b)];
}
