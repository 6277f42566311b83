// What would not be seen, or would turn the direction of the sentence around it.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A value as the curator wrote it, in quotation marks, cut to a length that fits a sentence. */
export function quoted(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `“${cut.replaceAll(UNSEEN, (sign) => `‹${codeOf(sign)}›`)}”`;
}

/** `U+202E`: the first sign of a text by its number in Unicode. */
export function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
