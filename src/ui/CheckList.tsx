import type { ReactNode } from 'react';
import styles from './CheckList.module.css';

interface CheckOption {
  readonly id: string;
  readonly label: ReactNode;
  readonly count: number;
  readonly isOn: boolean;
}

interface CheckListProps<T extends CheckOption> {
  readonly label: string;
  readonly options: readonly T[];
  readonly onToggle: (option: T) => void;
}

/** Choices of which any number may be made, one below the other, each with how many it holds. */
export function CheckList<T extends CheckOption>({ label, options, onToggle }: CheckListProps<T>) {
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.list}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} data-empty={(option.count === 0 && !option.isOn) || undefined}>
          <input type="checkbox" checked={option.isOn} onChange={() => onToggle(option)} />
          <span className={styles.name}>{option.label}</span> <span className={styles.count}>{option.count}</span>
        </label>
      ))}
    </fieldset>
  );
}
