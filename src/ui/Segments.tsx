import styles from './Segments.module.css';

interface Segment {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

interface SegmentsProps {
  readonly label: string;
  readonly segments: readonly Segment[];
}

/** Toggles that belong together, side by side, each with how many it holds. */
export function Segments({ label, segments }: SegmentsProps) {
  return (
    <fieldset className={styles.segments}>
      <legend className={styles.legend}>{label}</legend>
      {segments.map((segment) => (
        <button
          key={segment.id}
          type="button"
          className={styles.segment}
          aria-pressed={segment.isOn}
          onClick={segment.onToggle}
        >
          {segment.label}
          {segment.count === undefined ? null : <span className={styles.count}> {segment.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
