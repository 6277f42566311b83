import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly isOn: boolean;
  /** Makes it one of a group that the arrow keys go through. */
  readonly isStop?: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A filter that is either on or off. */
export function Chip({ isOn, isStop = false, onToggle, children }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isOn}
      data-stop={isStop || undefined}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
