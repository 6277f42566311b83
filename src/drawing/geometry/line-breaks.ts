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

/**
 * Lines of one text, each of which can be set by itself: what is set apart (U+2068, U+2069) ends in it, and goes on in the next; where its own
 * letters would have it run the other way than the text, a mark that is not seen comes first.
 */
export function closedLines(lines: readonly string[]): readonly string[] {
  const all = isLeftwards(lines.join(' '));
  let open = 0;
  return lines.map((line) => {
    const start = OPEN.repeat(open);
    open += line.split(OPEN).length - line.split(CLOSE).length;
    const closed = `${start}${line}${CLOSE.repeat(Math.max(0, open))}`;
    return isLeftwards(closed) === all ? closed : `${all ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${closed}`;
  });
}

/** True for a text that runs from right to left: its first letter does that is not set apart, or its first mark of direction says so. */
export function isLeftwards(text: string): boolean {
  const [first = ''] = /[\p{L}\u200e\u200f]/u.exec(text.replaceAll(/\u2068[^\u2069]*\u2069?/g, '')) ?? [];
  return /[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(first);
}

const [OPEN, CLOSE, LEFT_TO_RIGHT, RIGHT_TO_LEFT] = ['\u2068', '\u2069', '\u200e', '\u200f'];
