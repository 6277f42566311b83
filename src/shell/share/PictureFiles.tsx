import { useState } from 'react';
import type { PictureContent } from '../../drawing/file/content.ts';
import { drawFormatted, drawPicture, type Picture } from '../../drawing/file/draw.ts';
import { lightPalette } from '../../drawing/file/palette.ts';
import { FORMATS, type FormatId } from '../../drawing/file/sheet.ts';
import { pictureParts } from '../../features/export/picture-parts.ts';
import { exportWords } from '../../language/export.ts';
import { FILES, shareWords } from '../../language/share.ts';
import { Button } from '../../ui/Button.tsx';
import { canCopyPicture, copyPicture } from '../../ui/clipboard.ts';
import { Select } from '../../ui/Field.tsx';
import styles from './Downloads.module.css';
import { pngOf, saveFile, withOutlines } from './files.ts';
import type { Shared } from './use-shared.ts';

interface PictureFilesProps {
  readonly content: PictureContent;
  readonly shared: Shared;
  readonly onSay: (message: string) => void;
}

/** Pictures to publish: what of the view, in which shape; drawn from its dataset with where it is from inside. */
export function PictureFiles({ content, shared, onSay }: PictureFilesProps) {
  const { addresses, cited, fileName } = shared;
  const parts = pictureParts(content);
  const [partId, setPartId] = useState('all');
  const [formatId, setFormatId] = useState<FormatId>('long');
  const part = parts.find(({ id }) => id === partId) ?? parts[0];
  const format = FORMATS.find(({ id }) => id === formatId) ?? FORMATS[0];
  if (part === undefined) return null;
  const { dataset } = cited;
  const frame = { source: shareWords.pictureSource(dataset), address: addresses.view, lang: dataset.lang };
  const { size } = format;
  const picture =
    size === undefined
      ? drawPicture(part.content, frame, lightPalette)
      : drawFormatted(part.content, frame, { palette: lightPalette, size });
  const name = [fileName, ...(part.id === 'all' ? [] : [slug(part.label)]), ...(size ? [format.id] : [])].join('-');
  return (
    <>
      <p className={styles.row}>
        <span>{shareWords.picture}</span>
        {parts.length === 1 ? null : (
          <Select label={shareWords.pictureWhat} isLabelHidden value={part.id} options={parts} onChoose={setPartId} />
        )}
        <Select
          label={shareWords.pictureShape}
          isLabelHidden
          value={format.id}
          options={FORMATS.map(({ id }) => ({ id, label: exportWords.formats[id] }))}
          onChoose={setFormatId}
        />
      </p>
      {picture === undefined ? (
        <p className={styles.note} role="status">
          {shareWords.pictureFull}
        </p>
      ) : (
        <PictureButtons picture={picture} name={name} onSay={onSay} />
      )}
    </>
  );
}

interface PictureButtonsProps {
  readonly picture: Picture;
  /** Of the file, without an ending. */
  readonly name: string;
  readonly onSay: (message: string) => void;
}

function PictureButtons({ picture, name, onSay }: PictureButtonsProps) {
  const save = (ending: 'png' | 'svg', made: Blob | string) => {
    if (typeof made === 'string') onSay(made);
    else onSay(saveFile(`${name}.${ending}`, made) ? shareWords.saved(FILES[ending]) : shareWords.notSaved);
  };
  const copy = async () => {
    const made = pngFile(picture);
    const isCopied = await copyPicture(made.then((png) => (typeof png === 'string' ? Promise.reject(png) : png)));
    const png = await made;
    onSay(isCopied ? shareWords.pictureCopied : typeof png === 'string' ? png : shareWords.pictureRefused);
  };
  return (
    <p className={styles.row}>
      <span />
      <Button onClick={async () => save('png', await pngFile(picture))}>{FILES.png}</Button>
      <Button onClick={async () => save('svg', await svgFile(picture))}>{FILES.svg}</Button>
      {canCopyPicture() ? <Button onClick={copy}>{shareWords.copyPicture}</Button> : null}
    </p>
  );
}

/** The picture as a file, or what a reader is told where it could not be made. */
async function svgFile(picture: Picture): Promise<Blob | string> {
  try {
    return new Blob([(await withOutlines(picture)).svg], { type: 'image/svg+xml' });
  } catch {
    return shareWords.outlinesFailed;
  }
}

async function pngFile(picture: Picture): Promise<Blob | string> {
  const outlined = await withOutlines(picture).catch(() => shareWords.outlinesFailed);
  if (typeof outlined === 'string') return outlined;
  return pngOf(outlined).catch(() => shareWords.pngFailed);
}

/** A name as part of a file’s: letters and digits, the rest as hyphens, not endless. */
function slug(label: string): string {
  const parts = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.join('-').slice(0, 60);
}
