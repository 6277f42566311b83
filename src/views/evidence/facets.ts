import type { Choices } from '../../navigation/codecs.ts';
import type { EvidenceEntry } from './entries.ts';

/** What can be chosen from, in the order in which it is offered. */
export const FACET_IDS = ['by', 'question', 'speaker', 'issues', 'quoted', 'kind', 'source'] as const;
export type FacetId = (typeof FACET_IDS)[number];
export type FilterId = FacetId | 'span' | 'q';

/** What of an address narrows the statements, besides the search. */
export type Filters = Pick<Choices, FacetId | 'span'>;

interface Facet {
  /** The options that a statement belongs to. */
  readonly optionsOf: (entry: EvidenceEntry) => readonly string[];
  /** The options that are chosen; none keeps all. */
  readonly chosenIn: (filters: Filters) => readonly string[];
}

/** One table of what can be chosen from; counts, filtering and tests read it. */
export const FACETS: Readonly<Record<FacetId, Facet>> = {
  by: { optionsOf: ({ statement }) => [statement.party], chosenIn: ({ by }) => by },
  issues: { optionsOf: ({ issues }) => issues, chosenIn: ({ issues }) => issues },
  question: { optionsOf: ({ questions }) => questions, chosenIn: ({ question }) => perhaps(question) },
  speaker: { optionsOf: ({ speaker }) => [speaker], chosenIn: ({ speaker }) => perhaps(speaker) },
  kind: { optionsOf: ({ source }) => perhaps(source?.kind), chosenIn: ({ kind }) => kind },
  quoted: {
    optionsOf: ({ statement }) => (statement.quote === undefined ? [] : ['yes']),
    chosenIn: ({ quoted }) => (quoted ? ['yes'] : []),
  },
  source: { optionsOf: ({ statement }) => perhaps(statement.source), chosenIn: ({ source }) => perhaps(source) },
};

export interface Filtered {
  readonly kept: readonly EvidenceEntry[];
  /** For each facet and option: how many statements choosing that option alone would leave, given the other filters. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** How many statements dropping each filter would leave, given the others. */
  readonly without: Readonly<Record<FilterId, number>>;
}

/**
 * Filters and counts in one pass: a statement that fails no filter counts for every option it belongs to, one that fails
 * a single filter counts for the options of that filter only. `found` holds what the search found, undefined without one.
 */
export function filterEntries(
  entries: readonly EvidenceEntry[],
  filters: Filters,
  found: ReadonlySet<string> | undefined,
): Filtered {
  const kept: EvidenceEntry[] = [];
  const counts = perFacet(() => new Map<string, number>());
  const fails = { ...perFacet(() => 0), span: 0, q: 0 };
  const failsOf = failing(filters, found);
  for (const entry of entries) {
    const [only, ...others] = failsOf(entry);
    if (others.length > 0) continue;
    if (only === undefined) kept.push(entry);
    else fails[only] += 1;
    for (const id of FACET_IDS) {
      if (only !== undefined && only !== id) continue;
      for (const option of FACETS[id].optionsOf(entry)) counts[id].set(option, (counts[id].get(option) ?? 0) + 1);
    }
  }
  const without = { ...fails };
  for (const id of [...FACET_IDS, 'span', 'q'] as const) without[id] += kept.length;
  return { kept, counts, without };
}

function failing({ span, ...filters }: Filters, found: ReadonlySet<string> | undefined) {
  const chosen = FACET_IDS.map((id) => ({ id, options: FACETS[id].chosenIn({ span, ...filters }) }));
  const active = chosen.filter(({ options }) => options.length > 0);
  return (entry: EvidenceEntry): readonly FilterId[] => {
    const { id: statement, date } = entry.statement;
    const fails: FilterId[] = [];
    for (const { id, options } of active) {
      if (!FACETS[id].optionsOf(entry).some((option) => options.includes(option))) fails.push(id);
    }
    if (span !== undefined && (date < span.from || date > span.to)) fails.push('span');
    if (found !== undefined && !found.has(statement)) fails.push('q');
    return fails;
  };
}

function perFacet<T>(make: () => T): Record<FacetId, T> {
  return {
    ...{ by: make(), issues: make(), question: make(), speaker: make() },
    ...{ kind: make(), quoted: make(), source: make() },
  };
}

function perhaps(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
