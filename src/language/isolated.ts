/** First strong isolate, and its end: what stands between them has a direction of its own, in markup and in plain text. */
export const [OPEN, CLOSE] = ['\u2068', '\u2069'];
const ISOLATES = /\u2068[^\u2068\u2069]*\u2069/g;
/** Letters of the scripts that run from right to left. */
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name as it may stand in any sentence: apart from what is around it, where it would turn that. What is apart already stays. */
export function isolated(text: string): string {
  return LEFTWARDS.test(text.replace(ISOLATES, '')) ? OPEN + text + CLOSE : text;
}

/** The same of a piece of a phrase; what is no text stays. */
export function isolatedPiece<Piece>(piece: Piece | string): Piece | string {
  return typeof piece === 'string' ? isolated(piece) : piece;
}

/** The same of what a message is handed: a text, or the texts of a phrase or of a list. */
export function isolatedFact(fact: unknown): unknown {
  return Array.isArray(fact) ? fact.map(isolatedFact) : isolatedPiece(fact);
}
