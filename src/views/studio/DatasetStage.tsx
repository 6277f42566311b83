import { studioWords } from '../../language/studio.ts';
import { unreadWords } from '../../language/unread.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Section.module.css';
import type { OpenDataset } from './stages.ts';
import { UnreadSection } from './UnreadSection.tsx';
import type { Studio } from './use-studio.ts';

interface DatasetStageProps {
  readonly studio: Studio;
  readonly stage: { readonly file: OpenDataset };
}

const { dataset: words } = studioWords;
const MOST = 200;

/** A dataset whose form is too faulty to be edited: all of its faults. */
export function DatasetStage({ studio, stage: { file } }: DatasetStageProps) {
  const { name, faults, unread } = file;
  return (
    <section className={styles.section}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p role="alert">{words.faults(faults.length)}</p>
      <p className={styles.note}>{words.faultsIntro}</p>
      <ol className={styles.list}>
        {faults.slice(0, MOST).map(({ place, path, message }) => (
          <li key={`${place} ${path} ${message}`}>
            <span>
              {place === undefined ? null : `${place}: `}
              {path === '' ? null : <code>{path}</code>} {message}
            </span>
          </li>
        ))}
      </ol>
      <UnreadSection unread={unread} note={unreadWords.inBook} />
      <Button look="quiet" onClick={studio.startAgain}>
        {studioWords.another}
      </Button>
    </section>
  );
}
