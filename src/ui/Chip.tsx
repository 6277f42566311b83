import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A filter that is either on or off. */
export function Chip({ isOn, onToggle, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} data-stop onClick={onToggle}>
      {children}
    </button>
  );
}
