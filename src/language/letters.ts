/** A text as data, which programs compare: without the marks that set a name apart in a sentence. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}
