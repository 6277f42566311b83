import type { Fault } from '../../datasets/draft.ts';
import { faultWords } from '../../language/faults.ts';
import styles from './Gate.module.css';

/** What is wrong with a dataset, for its curator. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <>
      <p>{faultWords.lead}</p>
      <ol className={styles.faults}>
        {faults.map(({ path, place, about, message }) => (
          <li key={`${place} ${path} ${message}`}>
            {place && `${place}: `}
            {path === '' ? null : <code>{path}</code>} {about && `(${about}) `}
            {message}
          </li>
        ))}
      </ol>
    </>
  );
}
