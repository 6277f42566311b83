import { DatasetText } from '../features/page/DatasetText.tsx';
import { PlaceLink } from '../features/page/PlaceLink.tsx';
import { footerWords } from '../language/footer.ts';
import { brandOf, SITE_NAME } from '../language/site.ts';
import { useHref, useSession } from '../session/session.ts';
import { goTo } from '../session/transitions.ts';
import { useOrigin } from '../ui/hooks/use-origin.ts';
import { FeedLinks } from './FeedLinks.tsx';
import styles from './Footer.module.css';
import { ShortcutSwitch } from './ShortcutSwitch.tsx';
import { ThemePicker } from './ThemePicker.tsx';

interface FooterProps {
  /** Where the dataset can be downloaded; empty for a draft, which lies nowhere. */
  readonly datasetAddress: string;
  readonly schemaAddress: string;
}

/** What the page rests on, and the reader's own settings. */
export function Footer({ datasetAddress, schemaAddress }: FooterProps) {
  const { dataset, navigation } = useSession();
  const origin = useOrigin();
  const here = useHref((state) => state);
  return (
    <>
      <p>
        <strong>
          <DatasetText>{dataset.title}</DatasetText>.
        </strong>{' '}
        <DatasetText>{dataset.summary}</DatasetText> {footerWords.dataset(dataset)}
        {brandOf(dataset) === SITE_NAME ? null : ` ${footerWords.program(SITE_NAME)}`}
      </p>
      {origin === '' ? null : <p className={styles.address}>{footerWords.thisView(`${origin}${here}`)}</p>}
      <div className={styles.row} data-screen-only>
        {datasetAddress === '' ? null : (
          <a href={datasetAddress} download>
            {footerWords.downloadDataset}
          </a>
        )}
        <a href={schemaAddress} download>
          {footerWords.schema}
        </a>
        <FeedLinks />
        {navigation.routes
          .filter(({ isAtFoot }) => isAtFoot)
          .flatMap(({ label, pages }) =>
            pages(dataset).map(({ place, path }) => (
              <PlaceLink key={path} to={goTo(place)}>
                {footerWords.ownData(label)}
              </PlaceLink>
            )),
          )}
        <span data-script-only>
          <ThemePicker />
        </span>
        <span className={styles.byKey} data-script-only>
          <ShortcutSwitch />
        </span>
      </div>
    </>
  );
}
