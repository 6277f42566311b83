import { csvOf } from '../../features/export/csv.ts';
import { jsonOf } from '../../features/export/json-file.ts';
import { counted, decimalSign } from '../../language/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Downloads.module.css';
import { saveFile } from './files.ts';
import { PictureFiles } from './PictureFiles.tsx';
import type { Shared } from './use-shared.ts';

interface DownloadsProps {
  readonly shared: Shared;
  readonly onSay: (message: string) => void;
}

/** What is on screen as files: its picture, its rows, and the dataset they come from. */
export function Downloads({ shared, onSay }: DownloadsProps) {
  const { exported, addresses, fileName, origin } = shared;
  const save = (ending: string, type: string, text: string) => {
    saveFile(`${fileName}.${ending}`, new Blob([text], { type }));
    onSay(`${ending.toUpperCase()} saved.`);
  };
  return (
    <section className={styles.downloads} aria-labelledby="share-downloads">
      <h3 id="share-downloads">Download</h3>
      {exported === undefined ? (
        <p className={styles.note}>Preparing the files …</p>
      ) : (
        <>
          {exported.picture === undefined ? null : (
            <PictureFiles content={exported.picture} shared={shared} onSay={onSay} />
          )}
          <p className={styles.row}>
            <span>{counted(exported.table.rows.length, 'row')} as shown</span>
            <Button
              onClick={() =>
                save('csv', 'text/csv;charset=utf-8', csvOf(origin, exported.table, decimalSign(navigator.language)))
              }
            >
              CSV
            </Button>
            <Button onClick={() => save('json', 'application/json', jsonOf(origin, exported.table))}>JSON</Button>
          </p>
        </>
      )}
      <p className={styles.row}>
        <span>The whole dataset</span>
        <a href={addresses.dataset} download>
          Dataset (JSON)
        </a>
        <a href={addresses.schema} download>
          Its schema
        </a>
      </p>
    </section>
  );
}
