import { studioWords } from '../../language/studio.ts';
import { Button } from '../../ui/Button.tsx';
import { WaysOn } from './Outcome.tsx';
import styles from './Section.module.css';
import type { OpenDataset, Studio } from './use-studio.ts';

interface DatasetStageProps {
  readonly studio: Studio;
  readonly stage: { readonly file: OpenDataset };
}

const { dataset: words } = studioWords;
const MOST = 200;

/** A dataset that was opened as such: sound, or with all of its faults. */
export function DatasetStage({ studio, stage: { file } }: DatasetStageProps) {
  const { name, title = name, faults } = file;
  return (
    <section className={styles.section}>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      {faults.length === 0 ? (
        <>
          <p>{words.sound}</p>
          <WaysOn studio={studio} title={title} isReady />
        </>
      ) : (
        <>
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
        </>
      )}
      <Button look="quiet" onClick={studio.startAgain}>
        {studioWords.another}
      </Button>
    </section>
  );
}
