import type { Picture } from '../../drawing/file/draw.ts';
import { outlined } from '../../drawing/file/outlined.ts';

/** Long enough for a browser that asks where to put the file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, to be saved under a name. False where it does not take one. */
export function saveFile(name: string, content: Blob): boolean {
  try {
    const url = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
    return true;
  } catch {
    return false;
  }
}

/** The picture with its text as outlines, which are fetched when a picture is first wanted. */
export async function withOutlines(picture: Picture): Promise<Picture> {
  const { outlines } = await import('virtual:outlines');
  return { ...picture, svg: outlined(picture.svg, outlines) };
}

/** Twice the size, for screens and paper with finer dots. */
const SCALE = 2;
/** Some phones have no room for a larger canvas. */
const MOST_PIXELS = 16_000_000;

/** The picture as a PNG. Fails where the browser gives no canvas, or nothing from it. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  // A picture with its address in itself leaves the canvas readable, and the content policy as strict as it was.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (png) => (png === null ? reject(new Error('The canvas gave no picture.')) : resolve(png)),
      'image/png',
    );
  });
}
