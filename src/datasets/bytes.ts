import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import type { Fault } from './draft.ts';
import { placesIn } from './place.ts';

/** The text of a file in UTF-8, with or without a byte order mark; or the fault that it is none. */
export function textFromBytes(bytes: Uint8Array): string | Fault {
  if (isPacked(bytes)) return { path: '', place: words.place(1, 1), message: words.encoding.packed };
  if (isUtf16(bytes)) return { path: '', place: words.place(1, 1), message: words.encoding.wide };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const sound = soundBeginning(bytes);
    const place = placesIn(sound)(sound.length);
    return { path: '', place, message: words.encoding.other };
  }
}

/** Tells by the first bytes of every ZIP archive, which Excel files are too, and of gzip. */
function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b);
}

/** Tells by the mark, else by the zero beside the first sign, which in JSON is always of ASCII. */
function isUtf16([first, second]: Uint8Array): boolean {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark || first === 0 || (second === 0 && first !== undefined);
}

/** The text up to the first broken byte. Whether a beginning is sound changes once, so that halving finds it. */
function soundBeginning(bytes: Uint8Array): string {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (beginning(bytes, middle) === undefined) broken = middle;
    else sound = middle;
  }
  return beginning(bytes, sound) ?? '';
}

/** The first bytes as text, of which the last sign may be incomplete; undefined where they are broken. */
function beginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
