import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  /** Keeps the label for listeners only, where the control speaks for itself to the eye. */
  readonly isLabelHidden?: boolean;
  readonly children: (id: string) => ReactNode;
}

/** A native control with its label. */
export function Field({ label, isLabelHidden = false, children }: FieldProps) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={styles.label} data-hidden={isLabelHidden || undefined}>
        {label}
      </label>
      {children(id)}
    </span>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string; readonly group?: string }[];
  readonly onChoose: (value: T) => void;
  /** Something decorative before the words of the control. */
  readonly before?: ReactNode;
}

/** One of several: the platform's own select. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, isLabelHidden = false, value, options, onChoose, before } = props;
  return (
    <Field label={label} isLabelHidden={isLabelHidden}>
      {(id) => (
        <span className={styles.select}>
          {before}
          <select
            id={id}
            value={value}
            onChange={({ currentTarget }) => {
              const chosen = options.find((option) => option.id === currentTarget.value);
              if (chosen !== undefined) onChoose(chosen.id);
            }}
          >
            {[...new Set(options.map(({ group }) => group))].map((group) => (
              <Group key={group ?? ''} label={group}>
                {options
                  .filter((option) => option.group === group)
                  .map((option) => (
                    <option key={option.id} value={option.id}>
                      {option.label}
                    </option>
                  ))}
              </Group>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}

/** Options under a heading; without one they stand by themselves. */
function Group({ label, children }: { readonly label: string | undefined; readonly children: ReactNode }) {
  return label === undefined ? children : <optgroup label={label}>{children}</optgroup>;
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  /** What is said of a day outside the bounds. */
  readonly outside: string;
  readonly onChoose: (day: string) => void;
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
  const take = () => {
    if (isReady) onChoose(draft);
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
