import { folded } from './text.ts';

/** Two spellings that may be one name: the rarer is offered to be read as the other. */
export interface Likeness {
  readonly rare: string;
  readonly rareCount: number;
  readonly usual: string;
  readonly usualCount: number;
}

/** Above this length a slip is not looked for: every sentence has too many neighbours. */
const LONGEST = 60;
/** Below it names differ by a letter: Iran and Iraq. */
const SHORTEST = 6;

/** Names that differ only in case, marks and punctuation, or by one letter; never in a number. */
export function likenesses(counts: ReadonlyMap<string, number>): readonly Likeness[] {
  const found = new Map<string, Likeness>();
  const byFold = new Map<string, string[]>();
  for (const name of counts.keys()) push(byFold, folded(name), name);
  for (const names of byFold.values()) {
    const [usual, ...others] = names.toSorted((x, y) => countOf(y, counts) - countOf(x, counts));
    for (const rare of others) if (usual !== undefined) found.set(rare, likeness(rare, usual, counts));
  }
  const folds = [...byFold.keys()].filter((fold) => fold.length >= SHORTEST && fold.length <= LONGEST);
  for (const [x, y] of oneLetterApart(folds)) {
    const [one, other] = [byFold.get(x)?.[0], byFold.get(y)?.[0]];
    if (one === undefined || other === undefined || digitsOf(x) !== digitsOf(y)) continue;
    const [rare, usual] = countOf(one, counts) > countOf(other, counts) ? [other, one] : [one, other];
    if (!found.has(rare)) found.set(rare, likeness(rare, usual, counts));
  }
  return [...found.values()];
}

/** Pairs of texts of which one becomes the other by a letter more, fewer, changed or swapped. */
function oneLetterApart(texts: readonly string[]): readonly (readonly [string, string])[] {
  const byShortened = new Map<string, string[]>();
  for (const text of texts) for (const shorter of new Set([text, ...shortened(text)])) push(byShortened, shorter, text);
  const pairs = new Map<string, readonly [string, string]>();
  for (const group of byShortened.values()) {
    // A stem that very many share is a pattern and no slip.
    if (group.length > 20) continue;
    group.forEach((x, at) => {
      for (const y of group.slice(at + 1)) if (isOneApart(x, y)) pairs.set(`${x}\n${y}`, [x, y]);
    });
  }
  return [...pairs.values()];
}

function shortened(text: string): readonly string[] {
  const signs = [...text];
  return signs.map((_, at) => [...signs.slice(0, at), ...signs.slice(at + 1)].join(''));
}

/** True where all but one letter, or two neighbours that changed places, is the same at both ends. */
function isOneApart(x: string, y: string): boolean {
  const [long, short] = x.length >= y.length ? [[...x], [...y]] : [[...y], [...x]];
  let start = 0;
  while (start < short.length && long[start] === short[start]) start++;
  let end = 0;
  while (end < short.length - start && long.at(-1 - end) === short.at(-1 - end)) end++;
  const rest = [long.length - start - end, short.length - start - end];
  const [inLong = 0, inShort = 0] = rest;
  if (inLong <= 1 && inShort <= 1) return true;
  return inLong === 2 && inShort === 2 && long[start] === short[start + 1] && long[start + 1] === short[start];
}

function digitsOf(text: string): string {
  return text.replaceAll(/\P{N}+/gu, ' ').trim();
}

function likeness(rare: string, usual: string, counts: ReadonlyMap<string, number>): Likeness {
  return { rare, usual, rareCount: countOf(rare, counts), usualCount: countOf(usual, counts) };
}

function countOf(name: string, counts: ReadonlyMap<string, number>): number {
  return counts.get(name) ?? 0;
}

function push(groups: Map<string, string[]>, key: string, value: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
