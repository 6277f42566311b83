import type { Pole, Rewording, Wording } from '../../domain/dataset-file.ts';
import { rewordingWords } from '../../language/rewordings.ts';

/** One part of a question, in its words before and after. */
export interface RewordedPart {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The parts of a question whose words are no longer the same, in the order in which they are read. */
export function rewordedParts({ before, after }: Pick<Rewording, 'before' | 'after'>): readonly RewordedPart[] {
  const old = partsOf(before);
  return partsOf(after).flatMap(({ name, words }, index) => {
    const was = old[index]?.words ?? '';
    return was === words ? [] : [{ name, before: was, after: words }];
  });
}

function partsOf({ text, poles: [first, second], middle = rewordingWords.none }: Wording) {
  const { parts } = rewordingWords;
  return [
    { name: parts.text, words: text },
    { name: parts.first, words: poleText(first) },
    { name: parts.middle, words: middle },
    { name: parts.second, words: poleText(second) },
  ];
}

function poleText({ label, text }: Pole): string {
  return text === undefined ? label : rewordingWords.pole(label, text);
}
