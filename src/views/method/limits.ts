import type { Dataset } from '../../domain/dataset.ts';
import { SOURCE_KINDS } from '../../domain/dataset-file.ts';
import { limitWords as words } from '../../language/limits.ts';

/** What this very dataset lacks, told from what it has. */
export function limitsOf(dataset: Dataset): readonly string[] {
  const { sources, statements, parties, issues, lang } = dataset;
  const isEnglish = lang !== undefined && /^en\b/i.test(lang);
  const told = [
    ...(sources.some(({ kind }) => kind !== undefined) ? [sourceKinds(dataset)] : []),
    ...(sources.length > 0 && dataset.basis === 'statements' ? [secondHand(dataset)] : []),
    ...(sources.length > 0 && isEnglish ? [languages(dataset)] : []),
    ...(statements.length > 0 ? [paraphrased(dataset)] : []),
    ...(parties.length > 2 ? [evenness(dataset)] : []),
    ...(issues.length > 1 ? [issueSizes(dataset)] : []),
  ];
  return told.filter((limit) => limit !== '');
}

/** What holds for any dataset that has coded as much. */
export function limitsOfTheForm({ basis, coded, positions }: Dataset): readonly string[] {
  return [
    ...(basis === 'statements' ? [words.deeds] : []),
    ...(positions.some(({ lapses }) => lapses !== undefined) ? [] : [words.constancy]),
    words.scale,
    ...(coded.range ? [words.ranges] : []),
    ...(coded.confidence ? [words.spreads] : []),
  ];
}

function sourceKinds({ sources }: Dataset): string {
  const kinds = SOURCE_KINDS.map((kind) => ({ kind, count: sources.filter((source) => source.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((x, y) => y.count - x.count);
  return words.sources(kinds, sources.length);
}

function secondHand({ sources }: Dataset): string {
  return words.secondHand(
    sources.filter(({ publisher }) => publisher.includes(' via ')).length,
    sources.filter(({ title }) => title?.startsWith('[')).length,
  );
}

function languages({ sources }: Dataset): string {
  return words.languages(sources.filter(({ lang = 'en' }) => /^en\b/i.test(lang)).length, sources.length);
}

function paraphrased({ statements }: Dataset): string {
  const quoted = statements.filter(({ quote }) => quote !== undefined).length;
  const noted = statements.filter(({ note }) => note !== undefined).length;
  return words.paraphrased(quoted, statements.length - quoted, noted);
}

function evenness({ parties, positions, span }: Dataset): string {
  const counts = parties
    .map(({ id, short }) => ({ name: short, count: positions.filter(({ party }) => party === id).length }))
    .toSorted((x, y) => y.count - x.count);
  return words.evenness(counts, span);
}

function issueSizes({ issues, questions }: Dataset): string {
  return words.issueSizes(
    issues.map(({ name, questions: own }) => ({ name, count: own.length })),
    questions.length,
  );
}
