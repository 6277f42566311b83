/** A text as a search compares it: without case, accents and curls. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}

/** True where every word of the search stands in the text; case and accents do not matter. */
export function hasWords(search: string, text: string): boolean {
  const plain = plainText(text);
  return plainText(search)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/** A speaker’s name as an address writes it: `recep-tayyip-erdogan`. Two spellings of one name are one speaker. */
export function speakerId(name: string): string {
  return plainText(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
