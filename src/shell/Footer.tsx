import { longDay } from '../domain/day.ts';
import { counted } from '../language/numbers.ts';
import { useHref, useSession } from '../session/session.ts';
import { useOrigin } from '../ui/use-origin.ts';
import styles from './Footer.module.css';
import { ThemePicker } from './ThemePicker.tsx';

interface FooterProps {
  /** Where the model can be downloaded. */
  readonly modelAddress: string;
  readonly schemaAddress: string;
}

/** What the page rests on, and the reader's own settings. */
export function Footer({ modelAddress, schemaAddress }: FooterProps) {
  const { model } = useSession();
  const origin = useOrigin();
  const here = useHref((state) => state);
  return (
    <footer className={styles.footer}>
      <p>
        <strong>{model.title}.</strong> {model.summary} Model of {longDay(model.version)}, {model.license}:{' '}
        {counted(model.positions.length, 'position')} of{' '}
        {counted(model.parties.length, 'party').replace('partys', 'parties')},{' '}
        {counted(model.statements.length, 'statement')}, {counted(model.sources.length, 'source')}. Every mark rests on
        dated words with a source; where nothing was found, nothing is drawn.
      </p>
      {origin === '' ? null : <p className={styles.address}>This view: {`${origin}${here}`}</p>}
      <div className={styles.row} data-screen-only>
        <a href={modelAddress} download>
          Download the model (JSON)
        </a>
        <a href={schemaAddress} download>
          Its schema
        </a>
        <span data-script-only>
          <ThemePicker />
        </span>
      </div>
    </footer>
  );
}
