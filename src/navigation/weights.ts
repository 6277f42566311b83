import type { Weights } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import { compareText } from '../domain/order.ts';
import type { LinkSaying } from '../language/links.ts';
import type { ParsedParam } from './parsed-param.ts';

/** The reader’s own weights of questions as an address writes them: `minsk-sequence.2~sanctions-crimea.0.5`. */
export function weights(text: string, dataset: Dataset): ParsedParam<Weights> {
  const value = new Map<string, number>();
  const problems: LinkSaying[] = [];
  for (const part of new Set(text.split('~').filter((p) => p !== ''))) {
    const [, question, digits] = /^([a-z0-9-]+)\.(\d(?:\.\d)?)$/.exec(part) ?? [];
    if (question === undefined || !dataset.questionById.has(question)) problems.push((say) => say.meaningless(part));
    else if (Number(digits) !== 1) value.set(question, Number(digits));
  }
  return { value: Object.fromEntries(value), problems };
}

/** The inverse of {@link weights}, in the order of the ids. */
export function writtenWeights(value: Weights): string {
  return Object.entries(value)
    .toSorted(([x], [y]) => compareText(x, y))
    .map(([question, weight]) => `${question}.${weight}`)
    .join('~');
}
