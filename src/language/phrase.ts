import type { Fact } from '../domain/facts/fact.ts';
import { listJoints, sentenceCase } from './numbers.ts';

/** A figure as a reader sees it, with the fact it tells. */
export interface Figure {
  readonly fact: Fact;
  readonly words: string;
}

/** Text whose figures know what they tell: a page draws them as marked data, a file as plain text. */
export type Phrase = readonly (string | Figure)[];

type Part = string | number | Figure | Phrase;

/** A phrase as a template: phrase`agreement ${figure}`. */
export function phrase(texts: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    const rest = part === undefined ? [] : typeof part === 'number' ? [String(part)] : isPhrase(part) ? part : [part];
    return [text, ...rest].filter((piece) => piece !== '');
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
export function listedPhrases(items: readonly Phrase[]): Phrase {
  const joints = listJoints(items.length);
  return items.flatMap((item, index) => [...item, joints[index] ?? '']).filter((piece) => piece !== '');
}

/** The first letter raised. */
export function asSentence([first = '', ...rest]: Phrase): Phrase {
  return [typeof first === 'string' ? sentenceCase(first) : first, ...rest];
}

function isPhrase(part: Part): part is Phrase {
  return Array.isArray(part);
}
