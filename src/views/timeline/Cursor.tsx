import type { KeyboardEvent } from 'react';
import type { IsoDate } from '../../domain/dataset-file.ts';
import { agreementOn, type TimeContent } from '../../features/time/time-content.ts';
import { longDay } from '../../language/dates.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { compareSince, lookOn } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './Cursor.module.css';
import type { Panel } from './content.ts';

interface CursorProps {
  readonly panels: readonly Panel[];
  readonly cursor: IsoDate | undefined;
  readonly time: TimeContent;
  readonly onMove: (day: IsoDate | undefined) => void;
}

/** The cursor that all panels share, for the keyboard: arrows step from one change or event to the next, Enter looks there, Shift and Enter compares. */
export function Cursor({ panels, cursor, time, onMove }: CursorProps) {
  const { choose } = useSession();
  const { on } = useViewState();
  const at = cursor ?? on;
  const days = [...new Set([...time.changes, ...time.events.map((event) => event.date)])].sort();
  const index = Math.max(
    0,
    days.findLastIndex((day) => day <= at),
  );
  const read = [
    ...time.events.filter((event) => event.date === at).map((event) => event.title),
    ...panels.map(({ issue, series }) => `${issue.name}: ${agreementOn(series, at)}`),
  ];
  if (days.length === 0) return null;
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    choose(event.shiftKey ? compareSince(at) : lookOn(at));
  };
  return (
    <div className={styles.cursor} data-screen-only data-script-only>
      <Field label="Cursor">
        {(id) => (
          <input
            id={id}
            className={styles.range}
            type="range"
            min={0}
            max={days.length - 1}
            step={1}
            value={index}
            aria-valuetext={`${longDay(at)}. ${read.join('. ')}`}
            onChange={({ currentTarget }) => onMove(days[currentTarget.valueAsNumber])}
            onKeyDown={pressed}
            onBlur={() => onMove(undefined)}
          />
        )}
      </Field>
      <p className={styles.read}>
        <strong>{longDay(at)}</strong> {cursor === undefined ? null : read.join(' · ')}
      </p>
      {cursor === undefined ? null : (
        <span className={styles.actions} onPointerDown={(event) => event.preventDefault()}>
          <Button look="quiet" onClick={() => choose(lookOn(at))}>
            look at this day
          </Button>
          <Button look="quiet" onClick={() => choose(compareSince(at))}>
            compare with it
          </Button>
        </span>
      )}
    </div>
  );
}
