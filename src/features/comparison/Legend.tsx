import type { PartyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import styles from './Legend.module.css';

/** What the marks of the axes mean. */
export function Legend({ parties }: { readonly parties: readonly PartyLook[] }) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {parties.map((party) => (
        <li key={party.name} data-past={party.isPast || undefined}>
          <Mark slot={party.slot} />
          {party.name}
        </li>
      ))}
      <li>
        <span className={styles.band} aria-hidden="true" />
        could accept
      </li>
      <li>
        <span className={styles.common} aria-hidden="true" />
        common ground
      </li>
      <li>
        <span className={styles.gap} aria-hidden="true" />
        gap
      </li>
      <li>
        <span className={styles.unsure} aria-hidden="true" />
        low confidence
      </li>
    </ul>
  );
}
