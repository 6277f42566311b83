import { useEffect, useId, useRef, useState } from 'react';
import styles from './DayField.module.css';
import { Field } from './Field.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  /** What is said of a day outside the bounds. */
  readonly outside: string;
  /** `replace` for a day that takes the place of one chosen a moment before, without having left the field. */
  readonly onChoose: (day: string, history: 'push' | 'replace') => void;
}

/** How long a day may still be in the middle of being typed. */
const TYPING_MS = 900;

/**
 * A day of the calendar: the platform's own date input. What is half typed is left alone; a day within the bounds is chosen
 * with Enter, on leaving, or once the typing has paused.
 */
export function DayField({ label, value, min, max, outside, onChoose }: DayFieldProps) {
  const [draft, setDraft] = useState(value);
  const [chosen, setChosen] = useState(value);
  const [isLeft, setIsLeft] = useState(false);
  if (chosen !== value) {
    setChosen(value);
    setDraft(value);
  }
  const isOutside = draft !== '' && (draft < min || draft > max);
  const isReady = draft !== '' && !isOutside && draft !== value;
  const hasChosen = useRef(false);
  const take = () => {
    if (!isReady) return;
    onChoose(draft, hasChosen.current ? 'replace' : 'push');
    hasChosen.current = true;
  };
  const latest = useRef(take);
  // The timer calls what a later drawing would.
  useEffect(() => {
    latest.current = take;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key typed starts the pause anew.
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => latest.current(), TYPING_MS);
    return () => clearTimeout(timer);
  }, [isReady, draft]);
  // A year below 1000 is one whose digits are not all there yet.
  const isSaid = isOutside && (isLeft || draft >= '1000');
  const saidId = useId();
  return (
    <span className={styles.day}>
      <Field label={label}>
        {(id) => (
          <input
            id={id}
            className={styles.input}
            type="date"
            value={draft}
            min={min}
            max={max}
            required
            aria-invalid={isSaid || undefined}
            aria-describedby={isSaid ? saidId : undefined}
            onChange={({ currentTarget }) => {
              setIsLeft(false);
              setDraft(currentTarget.value);
            }}
            onKeyDown={({ key }) => {
              if (key === 'Enter') take();
            }}
            onBlur={() => {
              setIsLeft(true);
              if (draft === '') setDraft(value);
              take();
              hasChosen.current = false;
            }}
          />
        )}
      </Field>
      {isSaid ? (
        <span id={saidId} className={styles.outside} role="alert">
          {outside}
        </span>
      ) : null}
    </span>
  );
}
