import type { Fact } from '../domain/facts/fact.ts';
import { isolatedPiece } from './isolated.ts';
import { listJoints, sentenceCase } from './numbers.ts';

/** A figure as a reader sees it, with the fact it tells. */
export interface Figure {
  readonly fact: Fact;
  readonly words: string;
}

/**
 * Text whose figures know what they tell: a page draws them as marked data, a file as plain text. On a page it may hold
 * `Piece`s of other kinds, such as links.
 */
export type Phrase<Piece = never> = readonly (string | Figure | Piece)[];

type Part<Piece> = string | number | Figure | Piece | Phrase<Piece>;

/** A phrase as a template: phrase`agreement ${figure}`. */
export function phrase(texts: TemplateStringsArray, ...parts: readonly Part<never>[]): Phrase;
export function phrase<Piece extends object>(
  texts: TemplateStringsArray,
  ...parts: readonly Part<Piece>[]
): Phrase<Piece>;
export function phrase<Piece extends object>(
  texts: TemplateStringsArray,
  ...parts: readonly Part<Piece>[]
): Phrase<Piece> {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    const rest = part === undefined ? [] : typeof part === 'number' ? [String(part)] : isPhrase(part) ? part : [part];
    return [text, ...rest.map(isolatedPiece)].filter((piece) => piece !== '');
  });
}

/** The text alone. */
export function plain(text: Phrase | Figure | string): string {
  if (typeof text === 'string') return text;
  return isPhrase(text) ? text.map(plain).join('') : text.words;
}

/** The figures in it. */
export function figuresIn(text: Phrase): readonly Figure[] {
  return text.filter((piece) => typeof piece !== 'string');
}

/** `a`, `a and b`, `a, b and c` */
export function listedPhrases<Piece>(items: readonly Phrase<Piece>[]): Phrase<Piece> {
  const joints = listJoints(items.length);
  return items.flatMap((item, index) => [...item, joints[index] ?? '']).filter((piece) => piece !== '');
}

/** The first letter raised. */
export function asSentence([first = '', ...rest]: Phrase): Phrase {
  return [typeof first === 'string' ? sentenceCase(first) : first, ...rest];
}

function isPhrase<Piece>(part: Part<Piece>): part is Phrase<Piece> {
  return Array.isArray(part);
}
