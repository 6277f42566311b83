import { useState } from 'react';
import type { PictureContent } from '../../drawing/file/content.ts';
import { drawFormatted, drawPicture, type Picture } from '../../drawing/file/draw.ts';
import { lightPalette } from '../../drawing/file/palette.ts';
import { FORMATS, type FormatId } from '../../drawing/file/sheet.ts';
import { pictureParts } from '../../features/export/picture-parts.ts';
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
  const frame = { source: shareWords.pictureSource(cited.dataset), address: addresses.view };
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
          options={FORMATS}
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
  const savePng = async () => {
    try {
      saveFile(`${name}.png`, await pngOf(await withOutlines(picture)));
      onSay(shareWords.saved(FILES.png));
    } catch {
      onSay(shareWords.pngFailed);
    }
  };
  const saveSvg = async () => {
    try {
      const { svg } = await withOutlines(picture);
      saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
      onSay(shareWords.saved(FILES.svg));
    } catch {
      onSay(shareWords.outlinesFailed);
    }
  };
  const copy = async () => {
    const isCopied = await copyPicture(withOutlines(picture).then(pngOf));
    onSay(isCopied ? shareWords.pictureCopied : shareWords.pictureRefused);
  };
  return (
    <p className={styles.row}>
      <span />
      <Button onClick={savePng}>{FILES.png}</Button>
      <Button onClick={saveSvg}>{FILES.svg}</Button>
      {canCopyPicture() ? <Button onClick={copy}>{shareWords.copyPicture}</Button> : null}
    </p>
  );
}

/** A name as part of a file’s: letters and digits, the rest as hyphens, not endless. */
function slug(label: string): string {
  const parts = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.join('-').slice(0, 60);
}
