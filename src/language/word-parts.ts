const UNPARTED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** A word cut where a line may end within it: in scripts that part no words between those that a dictionary has. No line begins with a closing sign or ends with an opening one. */
export function wordParts(word: string): readonly string[] {
  if (!UNPARTED.test(word) || !('Segmenter' in Intl)) return [word];
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter([], { granularity: 'word' }).segment(word)) {
    const last = parts.at(-1);
    const isBound = last !== undefined && (!/[\p{L}\p{N}]/u.test(segment) || /^[\p{Ps}\p{Pi}\u2068]+$/u.test(last));
    if (isBound && !/^[\p{Ps}\p{Pi}\u2068]/u.test(segment)) parts.splice(-1, 1, last + segment);
    else parts.push(segment);
  }
  return parts;
}
