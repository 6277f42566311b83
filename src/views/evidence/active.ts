import type { Dataset } from '../../domain/dataset.ts';
import { SOURCE_KINDS } from '../../domain/dataset-file.ts';
import type { Offer } from '../../features/page/NothingFound.tsx';
import { evidenceWords } from '../../language/evidence.ts';
import { listed, sentenceCase } from '../../language/numbers.ts';
import { statementsWords as words } from '../../language/statements.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import {
  askOn,
  clearEvidence,
  hear,
  keepOnly,
  quoteOnly,
  readFrom,
  showEveryKind,
  showEveryParty,
} from '../../session/evidence-transitions.ts';
import { narrowTo, searchFor, showAllIssues, type Transition } from '../../session/transitions.ts';
import { entriesOf } from './entries.ts';
import { FACETS, type FacetId, type FilterId } from './facets.ts';

/** A filter that is set: what it keeps, in words, and what dropping it would leave. */
export interface ActiveFilter {
  readonly id: FilterId;
  readonly label: string;
  readonly drop: Transition;
  readonly count: number;
}

/** Each filter whose dropping alone shows something; where there is none, each that shows something alone. Last, dropping all. */
export function offersOf(
  active: readonly ActiveFilter[],
  countIn: (transition: Transition) => number,
): readonly Offer[] {
  const offer = (label: string, transition: Transition) => ({ label, transition, count: countIn(transition) });
  const showing = (offers: readonly Offer[]) => offers.filter(({ count }) => count > 0);
  const dropping = showing(
    active.map(({ label, drop, count }) => ({ label: words.drop(label), transition: drop, count })),
  );
  const isOneInTheWay = dropping.length > 0 || active.length === 1;
  const helping = isOneInTheWay
    ? dropping
    : showing(active.map(({ id, label }) => offer(words.keep(label), keepOnly(id))));
  return [...helping, offer(words.clearAll, clearEvidence)];
}

/** The filters that are set, in words. */
export function activeFilters(dataset: Dataset, state: ViewState): readonly Omit<ActiveFilter, 'count'>[] {
  const { span, q } = state;
  const namesOf = (id: FacetId, nameOf: (option: string) => string) => {
    const chosen = FACETS[id].chosenIn(state);
    return chosen.length === 0 ? undefined : listed(chosen.map(nameOf));
  };
  const { speakers } = entriesOf(dataset);
  const sourceName = (id: string) => {
    const source = dataset.sourceById.get(id);
    return source === undefined ? id : `${source.publisher}, ${source.title}`;
  };
  const all: readonly { id: FilterId; label: string | undefined; drop: Transition }[] = [
    { id: 'q', label: q.trim() === '' ? undefined : words.searched(q.trim()), drop: searchFor('') },
    { id: 'by', label: namesOf('by', (id) => dataset.partyById.get(id)?.name ?? id), drop: showEveryParty },
    { id: 'issues', label: namesOf('issues', (id) => dataset.issueById.get(id)?.name ?? id), drop: showAllIssues },
    {
      id: 'question',
      label: namesOf('question', (id) => dataset.questionById.get(id)?.text ?? id),
      drop: askOn(undefined),
    },
    { id: 'speaker', label: namesOf('speaker', (id) => speakers.get(id) ?? id), drop: hear(undefined) },
    { id: 'kind', label: namesOf('kind', kindWords), drop: showEveryKind },
    { id: 'quoted', label: state.quoted ? words.quotedOnly : undefined, drop: quoteOnly(false) },
    { id: 'source', label: namesOf('source', sourceName), drop: readFrom(undefined) },
    {
      id: 'span',
      label: span === undefined ? undefined : words.span(span.from, span.to),
      drop: narrowTo(undefined),
    },
  ];
  return all.flatMap(({ id, label, drop }) => (label === undefined ? [] : [{ id, label: sentenceCase(label), drop }]));
}

function kindWords(id: string): string {
  const kind = SOURCE_KINDS.find((known) => known === id);
  return kind === undefined ? id : evidenceWords.kinds[kind];
}
