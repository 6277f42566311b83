import type { Dataset } from '../../domain/dataset.ts';
import { SOURCE_KINDS } from '../../domain/dataset-file.ts';
import type { Offer } from '../../features/page/NothingFound.tsx';
import { evidenceWords } from '../../language/evidence.ts';
import { listingWords } from '../../language/listing.ts';
import { sentenceCase } from '../../language/numbers.ts';
import type { Phrase } from '../../language/phrase.ts';
import { recordWords } from '../../language/record.ts';
import { statementsWords } from '../../language/statements.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import type { Transition } from '../../session/transitions.ts';
import { type ActiveFilter, activeFilters, offersOf } from './active.ts';
import { type EvidenceEntry, entriesOf } from './entries.ts';
import { type Filtered, filterEntries } from './facets.ts';
import type { Found } from './search.ts';

export interface StatementsContent {
  readonly kept: readonly EvidenceEntry[];
  readonly counts: Filtered['counts'];
  /** How many there are whatever the speaker, and whatever the question. */
  readonly anySpeaker: number;
  readonly anyQuestion: number;
  readonly active: readonly ActiveFilter[];
  /** Where nothing passes: says so, and what to loosen. */
  readonly nothing: string;
  readonly offers: readonly Offer[];
  /** "24 of 211 statements, newest first" */
  readonly shown: string;
  /** Says so where the search took a word for a slip. */
  readonly guess: string | undefined;
  /** The words that were found, to be marked. */
  readonly words: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The statements that pass the filters, and what every other choice would leave. */
export function statementsContent(dataset: Dataset, state: ViewState, found: Found | undefined): StatementsContent {
  const { all: entries } = entriesOf(dataset);
  const { kept, counts, without } = filterEntries(entries, state, found?.statements);
  const active = activeFilters(dataset, state).map((filter) => ({ ...filter, count: without[filter.id] }));
  // A choice that drops the search counts as if nothing had been searched.
  const countIn = (transition: Transition) => {
    const other = transition(state);
    return filterEntries(entries, other, other.q === '' ? undefined : found?.statements).kept.length;
  };
  return {
    kept,
    counts,
    anySpeaker: without.speaker,
    anyQuestion: without.question,
    active,
    nothing: statementsWords.nothing(active.length),
    offers: kept.length > 0 ? [] : offersOf(active, countIn),
    shown: statementsWords.shown(kept.length, entries.length),
    guess: guessWords(found),
    words: found?.words ?? NO_WORDS,
  };
}

/** The headline: how much is on record, and how much of it in whose words. */
export function recordHeadline(dataset: Dataset): Phrase {
  const { all, speakers, quoted } = entriesOf(dataset);
  if (all.length === 0) return [recordWords.noStatements];
  return statementsWords.headline({ statements: all.length, speakers: speakers.size, quoted });
}

/** Speakers with their counts, by name; one whom the other filters leave nothing is not offered. */
export function speakerOptions(
  { anySpeaker, counts }: StatementsContent,
  dataset: Dataset,
  chosen: string | undefined,
) {
  const offered = [...entriesOf(dataset).speakers].filter(([id]) => counts.speaker.has(id) || id === chosen);
  const options = offered.map(([id, name]) => ({ id, label: listingWords.offer(name, counts.speaker.get(id) ?? 0) }));
  return [{ id: '', label: statementsWords.anySpeaker(anySpeaker) }, ...options];
}

/** Questions with their counts, as edited; one on which the other filters leave nothing is not offered. */
export function questionOptions(
  { anyQuestion, counts }: StatementsContent,
  dataset: Dataset,
  chosen: string | undefined,
) {
  const offered = dataset.questions.filter(({ id }) => counts.question.has(id) || id === chosen);
  const options = offered.map(({ id, text }) => ({
    id,
    label: listingWords.offer(text, counts.question.get(id) ?? 0),
  }));
  return [{ id: '', label: statementsWords.anyQuestion(anyQuestion) }, ...options];
}

/** Parties, issues and kinds of source that the record has, each with its count and whether it is chosen. */
export function checkOptions({ counts }: StatementsContent, dataset: Dataset, state: ViewState) {
  const { parties, kinds } = entriesOf(dataset);
  return {
    parties: dataset.parties.flatMap(({ id, name }, slot) =>
      parties.has(id) ? [{ id, label: name, slot, count: counts.by.get(id) ?? 0, isOn: state.by.includes(id) }] : [],
    ),
    issues: dataset.issues.map(({ id, name }) => ({
      ...{ id, label: name, count: counts.issues.get(id) ?? 0, isOn: state.issues.includes(id) },
    })),
    kinds: SOURCE_KINDS.filter((id) => kinds.has(id)).map((id) => ({
      ...{
        id,
        label: sentenceCase(evidenceWords.kinds[id]),
        count: counts.kind.get(id) ?? 0,
        isOn: state.kind.includes(id),
      },
    })),
    quoted: [
      { id: 'yes', label: statementsWords.quotedOnly, count: counts.quoted.get('yes') ?? 0, isOn: state.quoted },
    ],
  };
}

function guessWords(found: { readonly guessed: readonly string[]; readonly words: ReadonlySet<string> } | undefined) {
  if (found === undefined || found.guessed.length === 0 || found.words.size === 0) return undefined;
  return statementsWords.guess(found.guessed);
}
