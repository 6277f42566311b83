import { longDay } from '../language/dates.ts';
import { counted } from '../language/numbers.ts';
import { useHref, useSession } from '../session/session.ts';
import { useOrigin } from '../ui/hooks/use-origin.ts';
import styles from './Footer.module.css';
import { ShortcutSwitch } from './ShortcutSwitch.tsx';
import { ThemePicker } from './ThemePicker.tsx';

interface FooterProps {
  /** Where the dataset can be downloaded. */
  readonly datasetAddress: string;
  readonly schemaAddress: string;
}

/** What the page rests on, and the reader's own settings. */
export function Footer({ datasetAddress, schemaAddress }: FooterProps) {
  const { dataset } = useSession();
  const origin = useOrigin();
  const here = useHref((state) => state);
  return (
    <footer className={styles.footer}>
      <p>
        <strong>{dataset.title}.</strong> {dataset.summary} Dataset of {longDay(dataset.version)}, {dataset.license}:{' '}
        {counted(dataset.positions.length, 'position')} of{' '}
        {counted(dataset.parties.length, 'party').replace('partys', 'parties')},{' '}
        {counted(dataset.statements.length, 'statement')}, {counted(dataset.sources.length, 'source')}. Every mark rests
        on dated words with a source; where nothing was found, nothing is drawn.
      </p>
      {origin === '' ? null : <p className={styles.address}>This view: {`${origin}${here}`}</p>}
      <div className={styles.row} data-screen-only>
        <a href={datasetAddress} download>
          Download the dataset (JSON)
        </a>
        <a href={schemaAddress} download>
          Its schema
        </a>
        <span data-script-only>
          <ThemePicker />
        </span>
        <span data-script-only>
          <ShortcutSwitch />
        </span>
      </div>
    </footer>
  );
}
