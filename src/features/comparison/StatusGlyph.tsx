import type { Status } from '../../domain/measures/status.ts';
import styles from './StatusGlyph.module.css';

/** The status of a question where there is no room for its word: full, half full, an open ring of dots. Decorative: say the word beside it. */
export function StatusGlyph({ status }: { readonly status: Status }) {
  return (
    <svg className={styles.glyph} viewBox="-6 -6 12 12" data-status={status} aria-hidden="true">
      <circle r="4.5" />
      {status === 'within-reach' ? <path d="M0-4.5A4.5 4.5 0 0 0 0 4.5Z" /> : null}
    </svg>
  );
}
