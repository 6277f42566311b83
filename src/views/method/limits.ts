import type { Dataset } from '../../domain/dataset.ts';
import { SOURCE_KINDS, type SourceKind } from '../../domain/dataset-file.ts';
import { longDay } from '../../language/dates.ts';
import { listed } from '../../language/numbers.ts';

const KINDS: Readonly<Record<SourceKind, readonly [one: string, many: string]>> = {
  transcript: ['transcript', 'transcripts'],
  statement: ['statement published by its speaker', 'statements published by their speakers'],
  news: ['news report', 'news reports'],
  'official-document': ['official document', 'official documents'],
  resolution: ['resolution', 'resolutions'],
};

/** What this very dataset lacks, told from what it has. */
export function limitsOf(dataset: Dataset): readonly string[] {
  const { sources, statements, parties, lang } = dataset;
  const isEnglish = lang !== undefined && /^en\b/i.test(lang);
  return [
    ...(sources.some(({ kind }) => kind !== undefined) ? [sourceKinds(dataset)] : []),
    ...(sources.length > 0 && dataset.basis === 'statements' ? [secondHand(dataset)] : []),
    ...(sources.length > 0 && isEnglish ? [languages(dataset)] : []),
    ...(statements.length > 0 ? [paraphrased(dataset)] : []),
    ...(parties.length > 2 ? [evenness(dataset)] : []),
    issueSizes(dataset),
  ];
}

/** What holds for any dataset that has coded as much. */
export function limitsOfTheForm({ basis, coded, positions }: Dataset): readonly string[] {
  const [deeds = '', lapse = '', scale = '', ranges = '', spreads = ''] = LIMITS_OF_THE_FORM;
  return [
    ...(basis === 'statements' ? [deeds] : []),
    ...(positions.some(({ lapses }) => lapses !== undefined) ? [] : [lapse]),
    scale,
    ...(coded.range ? [ranges] : []),
    ...(coded.confidence ? [spreads] : []),
  ];
}

const LIMITS_OF_THE_FORM: readonly string[] = [
  'Words are coded, not deeds, unless a rationale says that a mark rests on a deed. What a party thinks in private is not known here.',
  'A position never lapses: it holds until the same party takes the next one. A long silence looks like constancy.',
  'A scale from −2 to +2 takes each step to be as long as the next, and each question to lie on one line. Where a position does not, the rationale says so.',
  'The ranges rest on what a party said or signalled it could live with. A party that says little seems to have little room.',
  'The spreads of 0.25, 0.5 and 1 for high, medium and low confidence are a convention. A band is the farthest that the codings leave open all at once, not a 95% interval.',
];

function sourceKinds({ sources }: Dataset): string {
  const counts = SOURCE_KINDS.map((kind) => ({ kind, count: sources.filter((source) => source.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((x, y) => y.count - x.count)
    .map(({ kind, count }) => `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`);
  return `The ${sources.length} sources are ${listed(counts)}.`;
}

function secondHand({ sources }: Dataset): string {
  const via = sources.filter(({ publisher }) => publisher.includes(' via ')).length;
  const ours = sources.filter(({ title }) => title?.startsWith('[')).length;
  return (
    `${via} of them were read where another publisher printed or reproduced the words; their names say so (“AFP via …”). ` +
    `${ours} show no title, or none that was seen: theirs, in square brackets, is our own description.`
  );
}

function languages({ sources }: Dataset): string {
  const foreign = sources.filter(({ lang = 'en' }) => !/^en\b/i.test(lang)).length;
  return (
    `${sources.length - foreign} of the ${sources.length} sources are in English, also where the words were spoken in another language: ` +
    'they are then a translation by the publisher, and the shade of a word may be the translator’s.'
  );
}

function paraphrased({ statements }: Dataset): string {
  const unquoted = statements.filter(({ quote }) => quote === undefined).length;
  const noted = statements.filter(({ note }) => note !== undefined).length;
  return (
    `${statements.length - unquoted} of the ${statements.length} statements are quoted; ${unquoted} are given in our own words only, since their ` +
    `exact words were not seen or translations differ. ${noted} carry a note on their wording or date.`
  );
}

function evenness({ parties, positions, span }: Dataset): string {
  const counts = parties
    .map(({ id, short }) => ({ short, count: positions.filter(({ party }) => party === id).length }))
    .toSorted((x, y) => y.count - x.count);
  const [first, second] = counts;
  const last = counts.at(-1);
  return (
    `The record runs from ${longDay(span.start)} to ${longDay(span.end)} and is uneven: of ${positions.length} positions ${first?.count} are of ${first?.short}, ` +
    `${second?.count} of ${second?.short}, and only ${last?.count} of ${last?.short}. The table above shows where it is thin.`
  );
}

function issueSizes({ issues, questions }: Dataset): string {
  const sizes = issues.map(({ name, questions: own }) => `${name} ${own.length}`);
  return `Agreement over all questions counts an issue by how many questions it has: of ${questions.length}, ${listed(sizes)}. Filters and your own weights change that.`;
}
