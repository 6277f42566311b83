import { statusesIn } from '../../domain/measures/status.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { comparisonWords } from '../../language/comparison.ts';
import { useSession } from '../../session/session.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import styles from './Legend.module.css';
import { StatusGlyph } from './StatusGlyph.tsx';

interface LegendProps {
  readonly parties: readonly PartyLook[];
  /** Explains every sign, as on paper; else those that a picture cannot be read without, on one line. */
  readonly isWhole?: boolean;
}

const SIGNS: readonly {
  readonly look: 'band' | 'common' | 'gap' | 'unsure';
  readonly code: 'range' | 'confidence';
  readonly isRare?: true;
}[] = [
  { look: 'band', code: 'range' },
  { look: 'common', code: 'range' },
  { look: 'gap', code: 'range', isRare: true },
  { look: 'unsure', code: 'confidence', isRare: true },
];

/** What the marks of the axes mean. */
export function Legend({ parties, isWhole = false }: LegendProps) {
  const words = comparisonWords.legend;
  const { dataset } = useSession();
  const { coded } = dataset;
  return (
    <ul className={styles.legend} aria-label={isWhole ? words.whole : words.label} data-whole={isWhole || undefined}>
      {parties.map((party) => (
        <li key={party.name} data-past={party.isPast || undefined}>
          <Mark slot={party.slot} />
          <DatasetText>{party.name}</DatasetText>
        </li>
      ))}
      {SIGNS.filter(({ code }) => coded[code]).map(({ look, isRare }) => (
        <li key={look} data-rare={isRare}>
          <span className={styles[look]} aria-hidden="true" />
          {words[look]}
        </li>
      ))}
      {statusesIn(dataset).map((id) =>
        id === 'unknown' ? null : (
          <li key={id} data-rare>
            <StatusGlyph status={id} />
            {comparisonWords.statuses[id].toLowerCase()}
          </li>
        ),
      )}
    </ul>
  );
}
