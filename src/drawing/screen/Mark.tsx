import { hueOf, MARK_BOX, MARK_EDGE, markShape } from '../geometry/mark-shapes.ts';
import styles from './Mark.module.css';

const VIEW_BOX = `${-MARK_BOX / 2} ${-MARK_BOX / 2} ${MARK_BOX} ${MARK_BOX}`;

interface MarkProps {
  /** Which of the distinct shapes and hues; the thirteenth is followed by the first again. */
  readonly slot: number;
  /** An outline only: for what is less sure. */
  readonly hollow?: boolean;
}

/** A mark that is told from others by its shape as well as by its hue. Decorative: say the name beside it. */
export function Mark({ slot, hollow = false }: MarkProps) {
  const { d, transform } = markShape(slot);
  return (
    <svg
      className={styles.mark}
      viewBox={VIEW_BOX}
      data-party={hueOf(slot)}
      data-hollow={hollow || undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} transform={transform} strokeWidth={hollow ? MARK_EDGE.hollow : MARK_EDGE.full} />
    </svg>
  );
}
