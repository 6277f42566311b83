import type { PartyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import styles from './Legend.module.css';
import { StatusGlyph } from './StatusGlyph.tsx';

interface LegendProps {
  readonly parties: readonly PartyLook[];
  /** Explains every sign, as on paper; else those that a picture cannot be read without, on one line. */
  readonly isWhole?: boolean;
}

/** What the marks of the axes mean. */
export function Legend({ parties, isWhole = false }: LegendProps) {
  return (
    <ul className={styles.legend} aria-label={isWhole ? 'Every sign' : 'Legend'} data-whole={isWhole || undefined}>
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
      <li data-rare>
        <span className={styles.gap} aria-hidden="true" />
        gap
      </li>
      <li data-rare>
        <span className={styles.unsure} aria-hidden="true" />
        low confidence
      </li>
      <li data-rare>
        <StatusGlyph status="agree" />
        agree
      </li>
      <li data-rare>
        <StatusGlyph status="within-reach" />
        within reach
      </li>
      <li data-rare>
        <StatusGlyph status="apart" />
        apart
      </li>
    </ul>
  );
}
