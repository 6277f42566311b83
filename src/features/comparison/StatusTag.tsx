import type { Status } from '../../domain/measures/status.ts';
import { comparisonWords } from '../../language/comparison.ts';
import styles from './StatusTag.module.css';

/** The status of a question, told by its word and by its outline. */
export function StatusTag({ status }: { readonly status: Status }) {
  return (
    <span className={styles.tag} data-status={status}>
      {comparisonWords.statuses[status]}
    </span>
  );
}
