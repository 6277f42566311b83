import type { PictureContent } from '../../drawing/file/content.ts';
import { drawPicture } from '../../drawing/file/draw.ts';
import { lightPalette } from '../../drawing/file/palette.ts';
import { csvOf, decimalSign } from '../../features/export/csv.ts';
import { jsonOf } from '../../features/export/json-file.ts';
import { counted } from '../../language/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { canCopyPicture, copyPicture } from './clipboard.ts';
import styles from './Downloads.module.css';
import { pngOf, saveFile } from './files.ts';
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
            <PictureFiles content={exported.picture} shared={shared} onSave={save} onSay={onSay} />
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

interface PictureFilesProps extends DownloadsProps {
  readonly content: PictureContent;
  readonly onSave: (ending: string, type: string, text: string) => void;
}

/** The picture of the view, drawn from its dataset with where it is from inside. */
function PictureFiles({ content, shared, onSave, onSay }: PictureFilesProps) {
  const { addresses, cited, fileName } = shared;
  const { title, version, license } = cited.dataset;
  const draw = () => {
    const source = `Common Ground · ${title} · version ${version} · ${license}`;
    return drawPicture(content, { source, address: addresses.view }, lightPalette);
  };
  const savePng = async () => {
    try {
      saveFile(`${fileName}.png`, await pngOf(draw()));
      onSay('PNG saved.');
    } catch {
      onSay('This browser could not make the PNG. The SVG holds the same picture.');
    }
  };
  const copy = async () => {
    const isCopied = await copyPicture(pngOf(draw()));
    onSay(isCopied ? 'Picture copied.' : 'This browser does not let the page copy a picture. Save the PNG instead.');
  };
  return (
    <p className={styles.row}>
      <span>The picture</span>
      <Button onClick={savePng}>PNG</Button>
      <Button onClick={() => onSave('svg', 'image/svg+xml', draw().svg)}>SVG</Button>
      {canCopyPicture() ? <Button onClick={copy}>Copy picture</Button> : null}
    </p>
  );
}
