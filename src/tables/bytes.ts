/** The encodings that a reader can choose, by the names that browsers know. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** False where nothing in the file says so: then a reader should look whether the names look right. */
  readonly isSure: boolean;
}

/** A file as text, in the encoding that it says, that its bytes show, or that was chosen. */
export function decoded(bytes: Uint8Array, chosen?: Encoding): Decoded {
  if (chosen !== undefined) return { text: textIn(chosen, bytes), encoding: chosen, isSure: true };
  const marked = markOf(bytes);
  if (marked !== undefined) return { text: textIn(marked, bytes), encoding: marked, isSure: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isSure: true };
  } catch {
    return { text: textIn('windows-1252', bytes), encoding: 'windows-1252', isSure: false };
  }
}

/** The encoding that a byte order mark names, or that every other byte being empty shows. */
function markOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const head = bytes.subarray(0, 4000);
  const empty = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  // Separators and line ends have an empty half in every script.
  if (odd > head.length / 20 && even === 0) return 'utf-16le';
  if (even > head.length / 20 && odd === 0) return 'utf-16be';
  return undefined;
}

function textIn(encoding: Encoding, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node 20 takes it for Latin-1, which has controls where Windows has quotation marks and dashes.
  return text.replaceAll(/[\u0080-\u009F]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}

const WINDOWS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];
