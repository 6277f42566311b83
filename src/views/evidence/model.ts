import type { Model } from '../../domain/catalogue.ts';
import { longDay } from '../../domain/day.ts';
import { SOURCE_KINDS } from '../../domain/model.ts';
import { listed, sentenceCase } from '../../domain/words/numbers.ts';
import { KIND_WORDS } from '../../parts/evidence-model.ts';
import { askOn, hear, quoteOnly, readFrom, showEveryKind, showEveryParty } from '../../state/evidence-transitions.ts';
import { narrowTo, searchFor, showAllIssues, type Transition } from '../../state/transitions.ts';
import type { ViewState } from '../../state/view-state.ts';
import { type Entry, entriesOf } from './entries.ts';
import { FACETS, type FacetId, type Filtered, type FilterId, filterEntries } from './facets.ts';
import type { SearchState } from './use-search.ts';

/** A filter that is set: what it keeps, in words, and what dropping it would leave. */
export interface ActiveFilter {
  readonly id: FilterId;
  readonly label: string;
  readonly drop: Transition;
  readonly leaves: number;
}

export interface StatementsModel {
  readonly total: number;
  readonly kept: readonly Entry[];
  readonly counts: Filtered['counts'];
  /** How many there are whatever the speaker, and whatever the question. */
  readonly anySpeaker: number;
  readonly anyQuestion: number;
  readonly active: readonly ActiveFilter[];
  /** "24 of 211 statements, newest first" */
  readonly shown: string;
  /** Says so where the search took a word for a slip. */
  readonly guess: string | undefined;
  /** The words that were found, to be marked. */
  readonly words: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The statements that pass the filters, and what every other choice would leave. */
export function statementsModel(model: Model, state: ViewState, search: SearchState): StatementsModel {
  const entries = entriesOf(model);
  const found = search.kind === 'found' ? search.found : undefined;
  const { kept, counts, without } = filterEntries(entries, state, found?.statements);
  const active = activeFilters(model, state).map((filter) => ({ ...filter, leaves: without[filter.id] }));
  return {
    total: entries.length,
    kept,
    counts,
    anySpeaker: without.speaker,
    anyQuestion: without.question,
    active,
    shown: shownWords(kept.length, entries.length),
    guess: guessWords(found),
    words: found?.words ?? NO_WORDS,
  };
}

/** The headline: how much is on record, and how much of it in whose words. */
export function recordHeadline(model: Model): string {
  const entries = entriesOf(model);
  const speakers = new Set(entries.map(({ speaker }) => speaker)).size;
  const quoted = entries.filter(({ statement }) => statement.quote !== undefined).length;
  const words = quoted === entries.length ? 'all' : quoted === 0 ? 'none' : String(quoted);
  return `${entries.length} statements by ${speakers} speakers, ${words} of them in their own words`;
}

/** Speakers with their counts, by name; one whom the other filters leave nothing is not offered. */
export function speakerOptions(
  { total, anySpeaker, counts }: StatementsModel,
  model: Model,
  chosen: string | undefined,
) {
  const names = new Map(entriesOf(model).map(({ speaker, statement }) => [speaker, statement.speaker]));
  const offered = [...names].filter(([id]) => counts.speaker.has(id) || id === chosen);
  const options = offered
    .map(([id, name]) => ({ id, label: `${name} (${counts.speaker.get(id) ?? 0})`, name }))
    .toSorted((x, y) => x.name.localeCompare(y.name, 'en'));
  return total === 0 ? [] : [{ id: '', label: `Any speaker (${anySpeaker})` }, ...options];
}

/** Questions with their counts, as edited; one on which the other filters leave nothing is not offered. */
export function questionOptions({ anyQuestion, counts }: StatementsModel, model: Model, chosen: string | undefined) {
  const offered = model.questions.filter(({ id }) => counts.question.has(id) || id === chosen);
  const options = offered.map(({ id, text }) => ({ id, label: `${text} (${counts.question.get(id) ?? 0})` }));
  return [{ id: '', label: `Any question (${anyQuestion})` }, ...options];
}

/** Parties, issues and kinds of source that the record has, each with its count and whether it is chosen. */
export function checkOptions({ counts }: StatementsModel, model: Model, state: ViewState) {
  const entries = entriesOf(model);
  const speaking = new Set(entries.map(({ statement }) => statement.party));
  const kinds = new Set(entries.map(({ source }) => source?.kind));
  return {
    parties: model.parties.flatMap(({ id, name }, slot) =>
      speaking.has(id) ? [{ id, label: name, slot, count: counts.by.get(id) ?? 0, isOn: state.by.includes(id) }] : [],
    ),
    issues: model.issues.map(({ id, name }) => ({
      ...{ id, label: name, count: counts.issues.get(id) ?? 0, isOn: state.issues.includes(id) },
    })),
    kinds: SOURCE_KINDS.filter((id) => kinds.has(id)).map((id) => ({
      ...{ id, label: sentenceCase(KIND_WORDS[id]), count: counts.kind.get(id) ?? 0, isOn: state.kind.includes(id) },
    })),
    quoted: [{ id: 'yes', label: 'Quotations only', count: counts.quoted.get('yes') ?? 0, isOn: state.quoted }],
  };
}

function shownWords(kept: number, total: number): string {
  if (kept === total) return `All ${total} statements, newest first`;
  return `${kept} of ${total} statements${kept === 0 ? '' : ', newest first'}`;
}

function guessWords(found: { readonly guessed: readonly string[]; readonly words: ReadonlySet<string> } | undefined) {
  if (found === undefined || found.guessed.length === 0 || found.words.size === 0) return undefined;
  const guessed = listed(found.guessed.map((word) => `“${word}”`));
  return `No word on record begins with ${guessed}. Shown is what resembles it; it is marked.`;
}

function activeFilters(model: Model, state: ViewState): readonly Omit<ActiveFilter, 'leaves'>[] {
  const { span, q } = state;
  const namesOf = (id: FacetId, nameOf: (option: string) => string) => {
    const chosen = FACETS[id].chosenIn(state);
    return chosen.length === 0 ? undefined : listed(chosen.map(nameOf));
  };
  const speakerName = (id: string) => entriesOf(model).find(({ speaker }) => speaker === id)?.statement.speaker ?? id;
  const sourceName = (id: string) => {
    const source = model.sourceById.get(id);
    return source === undefined ? id : `${source.publisher}, ${source.title}`;
  };
  const all: readonly { id: FilterId; label: string | undefined; drop: Transition }[] = [
    { id: 'q', label: q.trim() === '' ? undefined : `“${q.trim()}”`, drop: searchFor('') },
    { id: 'by', label: namesOf('by', (id) => model.partyById.get(id)?.name ?? id), drop: showEveryParty },
    { id: 'issues', label: namesOf('issues', (id) => model.issueById.get(id)?.name ?? id), drop: showAllIssues },
    {
      id: 'question',
      label: namesOf('question', (id) => model.questionById.get(id)?.text ?? id),
      drop: askOn(undefined),
    },
    { id: 'speaker', label: namesOf('speaker', speakerName), drop: hear(undefined) },
    { id: 'kind', label: namesOf('kind', (id) => kindWords(id)), drop: showEveryKind },
    { id: 'quoted', label: state.quoted ? 'Quotations only' : undefined, drop: quoteOnly(false) },
    { id: 'source', label: namesOf('source', sourceName), drop: readFrom(undefined) },
    {
      id: 'span',
      label: span === undefined ? undefined : `${longDay(span.from)} to ${longDay(span.to)}`,
      drop: narrowTo(undefined),
    },
  ];
  return all.flatMap(({ id, label, drop }) => (label === undefined ? [] : [{ id, label: sentenceCase(label), drop }]));
}

function kindWords(id: string): string {
  const kind = SOURCE_KINDS.find((known) => known === id);
  return kind === undefined ? id : KIND_WORDS[kind];
}
