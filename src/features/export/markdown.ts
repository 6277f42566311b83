interface Linked {
  readonly headline: string;
  readonly sentence: string;
  readonly address: string;
}

/** A view as a paragraph of Markdown: its headline as a link, and the sentence that follows it. */
export function markdownOf({ headline, sentence, address }: Linked): string {
  const link = `[${escaped(headline)}](<${address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
  return sentence === '' ? link : `${link} ${escaped(sentence)}`;
}

/** Text that stays text: no sign of it is taken for markup. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~!&]/g, (sign) => `\\${sign}`);
}
