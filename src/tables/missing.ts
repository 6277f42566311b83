import type { tableWords } from '../language/tables.ts';
import type { Contents } from './dataset.ts';

export type Missing = keyof typeof tableWords.missing;

/** What a dataset does not hold, so that its pages leave it unsaid. */
export function missingIn(
  file: Contents['lists'] & { readonly events?: readonly object[] },
  issueName: string,
): readonly Missing[] {
  const positions = file.positions;
  const statements = file.statements;
  const has: Readonly<Record<Missing, boolean>> = {
    range: positions.some(({ range }) => range !== undefined),
    salience: positions.some(({ salience }) => salience !== undefined),
    confidence: positions.some(({ confidence }) => confidence !== undefined),
    words: positions.some(({ rationale }) => rationale !== undefined) || statements.length > 0,
    sources: file.sources.length > 0,
    speaker: statements.length === 0 || statements.some(({ speaker }) => speaker !== undefined),
    poles: file.issues.some(({ questions }) => questions.some(({ poles }) => poles !== undefined)),
    until: positions.some(({ until }) => until !== undefined),
    issue: file.issues.length > 1 || file.issues.every(({ name }) => name !== issueName),
    events: (file.events ?? []).length > 0,
  };
  return KINDS.filter((kind) => !has[kind]);
}

const KINDS = [
  ...(['range', 'salience', 'confidence', 'words', 'sources', 'speaker', 'poles', 'until', 'issue', 'events'] as const),
];
