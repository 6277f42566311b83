import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fontIn, type OpenFont } from './font-file.ts';

/** Where npm puts the fonts of other scripts: each that is there is used where its letters are. */
const PACKAGES = new URL('../../node_modules/@fontsource-variable/', import.meta.url);

/** A file of a font package, and which letters it has. */
interface FontFile {
  readonly url: URL;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/**
 * The fonts that have the letters given, as few files as will do, at one weight. Where two packages have a letter that of the
 * language decides, since Chinese and Japanese write one letter in two ways.
 */
export async function scriptFonts(
  letters: Iterable<string>,
  language: string,
  weight: number,
): Promise<readonly OpenFont[]> {
  const files = await fontFiles(language);
  const needed = new Set<FontFile>();
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    const file = files.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
    if (file !== undefined) needed.add(file);
  }
  return Promise.all([...needed].map(({ url }) => fontIn(url, weight)));
}

async function fontFiles(language: string): Promise<readonly FontFile[]> {
  const names = existsSync(PACKAGES) ? await readdir(PACKAGES) : [];
  const own = `noto-sans-${PACKAGE_OF.find(([tag]) => tag.test(language))?.[1] ?? ''}`;
  const rank = (name: string) => (name === own ? 0 : 1);
  const ordered = names.toSorted().toSorted((one, other) => rank(one) - rank(other));
  return (await Promise.all(ordered.map(filesOf))).flat();
}

/** Which package writes Chinese letters as a language does. */
const PACKAGE_OF: readonly (readonly [tag: RegExp, name: string])[] = [
  [/^ja/i, 'jp'],
  [/^ko/i, 'kr'],
  [/^zh.*-(?:hk|mo)\b/i, 'hk'],
  [/^zh.*-(?:hant|tw)\b/i, 'tc'],
  [/^zh/i, 'sc'],
];

async function filesOf(name: string): Promise<readonly FontFile[]> {
  const folder = new URL(`${name}/`, PACKAGES);
  const subsets: Readonly<Record<string, string>> = JSON.parse(await readFile(new URL('unicode.json', folder), 'utf8'));
  return Object.entries(subsets).map(([subset, ranges]) => ({
    url: new URL(`files/${name}-${subset.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`, folder),
    ranges: ranges.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace(/^U\+/i, '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return [first, last];
    }),
  }));
}
