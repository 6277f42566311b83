/**
 * Breaks words into lines, each as long as it fits, between words and between the parts of one; what does not fit by itself
 * stands alone.
 */
export function brokenLines(
  words: readonly string[],
  fits: (line: string) => boolean,
  partsOf: (word: string) => readonly string[],
): string[] {
  const lines: string[] = [];
  for (const word of words.filter((part) => part !== '')) {
    for (const [at, part] of partsOf(word).entries()) {
      const longer = `${lines.at(-1)}${at === 0 ? ' ' : ''}${part}`;
      if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
      else lines.push(part);
    }
  }
  return lines;
}
