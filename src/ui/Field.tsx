import { type ReactNode, useId } from 'react';
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
  readonly options: readonly { readonly id: T; readonly label: string }[];
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
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly onChoose: (day: string) => void;
}

/** A day of the calendar: the platform's own date input. A day outside the bounds is not chosen. */
export function DayField({ label, value, min, max, onChoose }: DayFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className={styles.input}
          type="date"
          value={value}
          min={min}
          max={max}
          required
          onChange={({ currentTarget }) => {
            if (currentTarget.validity.valid) onChoose(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
