import type { Dataset } from '../../domain/dataset.ts';
import { SOURCE_KINDS, type Source, type SourceKind } from '../../domain/dataset-file.ts';
import { compareText } from '../../domain/order.ts';
import type { Offer } from '../../features/page/NothingFound.tsx';
import { longDay } from '../../language/dates.ts';
import { evidenceWords } from '../../language/evidence.ts';
import { sentenceCase } from '../../language/numbers.ts';
import type { Phrase } from '../../language/phrase.ts';
import { hasWords } from '../../language/plain.ts';
import { recordWords } from '../../language/record.ts';
import { sourcesWords as words } from '../../language/sources.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { clearEvidence, showEveryKind } from '../../session/evidence-transitions.ts';
import { searchFor } from '../../session/transitions.ts';

/** A source with what it carries. */
export interface SourceLine {
  readonly id: string;
  readonly source: Source;
  readonly day: string | undefined;
  readonly kind: string | undefined;
  /** The host of its address: where a reader lands. */
  readonly site: string | undefined;
  readonly statements: number;
  readonly events: number;
}

export interface SourcesContent {
  readonly headline: Phrase;
  readonly lines: readonly SourceLine[];
  readonly kinds: readonly {
    readonly id: SourceKind;
    readonly label: string;
    readonly count: number;
    readonly isOn: boolean;
  }[];
  readonly shown: string;
  /** Where nothing is left. */
  readonly nothing: string;
  /** What dropping either filter would leave, given the other, and dropping both. */
  readonly offers: readonly Offer[];
}

/** Every source, newest first, with the number of statements and events it carries. */
export function sourceLines(dataset: Dataset): readonly SourceLine[] {
  const statements = tally(dataset.statements);
  const events = tally(dataset.events);
  return dataset.sources
    .map((source) => ({
      id: source.id,
      source,
      day: source.date && longDay(source.date, source.precision),
      kind: source.kind && evidenceWords.kinds[source.kind],
      site: source.url && new URL(source.url).hostname.replace(/^www\./, ''),
      statements: statements.get(source.id) ?? 0,
      events: events.get(source.id) ?? 0,
    }))
    .toSorted((x, y) => compareText(y.source.date ?? '', x.source.date ?? ''));
}

/** The sources that pass the search and the kinds chosen. */
export function sourcesContent(
  lines: readonly SourceLine[],
  { q, kind }: Pick<ViewState, 'q' | 'kind'>,
): SourcesContent {
  const found = lines.filter(({ source, site }) =>
    hasWords(q, `${source.publisher} ${source.title ?? ''} ${site ?? ''}`),
  );
  const isOfKind = ({ source }: SourceLine) => kind.length === 0 || kind.some((id) => id === source.kind);
  const kept = found.filter(isOfKind);
  const countOf = (id: SourceKind) => found.filter(({ source }) => source.kind === id).length;
  const publishers = new Set(lines.map(({ source }) => source.publisher)).size;
  return {
    headline: lines.length === 0 ? [recordWords.noSources] : words.headline(lines.length, publishers),
    lines: kept,
    kinds: SOURCE_KINDS.filter((id) => lines.some(({ source }) => source.kind === id)).map((id) => ({
      ...{ id, label: sentenceCase(evidenceWords.kinds[id]), count: countOf(id), isOn: kind.includes(id) },
    })),
    shown: words.shown(kept.length, lines.length),
    nothing: words.nothing(Number(q.trim() !== '') + Number(kind.length > 0)),
    offers: [
      { label: words.anySearch, transition: searchFor(''), count: lines.filter(isOfKind).length },
      { label: words.anyKind, transition: showEveryKind, count: found.length },
      { label: words.clearAll, transition: clearEvidence, count: lines.length },
    ].filter(({ count }) => count > 0),
  };
}

function tally(items: readonly { readonly source?: string | undefined }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source = '' } of items) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
