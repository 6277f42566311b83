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
                    <option key={option.id} value={option.id} dir="auto">
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
