import { csvOf } from '../../features/export/csv.ts';
import { jsonOf } from '../../features/export/json-file.ts';
import { decimalSign } from '../../language/decimal-sign.ts';
import { FILES, shareWords } from '../../language/share.ts';
import { Button } from '../../ui/Button.tsx';
import { Missing } from '../../ui/later/Missing.tsx';
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
  const { exported, retry, addresses, fileName, origin, draft } = shared;
  const save = (ending: keyof typeof FILES, type: string, text: string) => {
    const isSaved = saveFile(`${fileName}.${ending}`, new Blob([text], { type }));
    onSay(isSaved ? shareWords.saved(FILES[ending]) : shareWords.notSaved);
  };
  const saveDraft = async () => {
    const [{ fileOfDraft }, { textOfFile, unpacked }] = await Promise.all([
      import('../../drafts/store.ts'),
      import('../../drafts/packed.ts'),
    ]);
    const kept = await fileOfDraft(draft ?? '').catch(() => undefined);
    if (kept === undefined) onSay(shareWords.notSaved);
    else save('json', 'application/json', textOfFile(unpacked(kept.file)));
  };
  return (
    <section className={styles.downloads} aria-labelledby="share-downloads">
      <h3 id="share-downloads">{shareWords.downloads}</h3>
      {exported === undefined ? (
        <div className={styles.note}>
          {retry === undefined ? (
            <p role="status">{shareWords.preparing}</p>
          ) : (
            <Missing onRetry={retry}>{shareWords.notPrepared}</Missing>
          )}
        </div>
      ) : (
        <>
          {exported.picture === undefined ? null : (
            <PictureFiles content={exported.picture} shared={shared} onSay={onSay} />
          )}
          <p className={styles.row}>
            <span>{shareWords.rows(exported.table.rows.length)}</span>
            <Button
              onClick={() =>
                save('csv', 'text/csv;charset=utf-8', csvOf(origin, exported.table, decimalSign(navigator.language)))
              }
            >
              {FILES.csv}
            </Button>
            <Button onClick={() => save('json', 'application/json', jsonOf(origin, exported.table))}>
              {FILES.json}
            </Button>
          </p>
        </>
      )}
      <p className={styles.row}>
        <span>{shareWords.wholeDataset}</span>
        {addresses.dataset === undefined ? (
          <Button onClick={() => void saveDraft()}>{shareWords.dataset}</Button>
        ) : (
          <a href={addresses.dataset} download>
            {shareWords.dataset}
          </a>
        )}
        <a href={addresses.schema} download>
          {shareWords.schema}
        </a>
      </p>
    </section>
  );
}
