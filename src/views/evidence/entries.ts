import type { Dataset } from '../../domain/dataset.ts';
import type { Source, SourceKind, Statement } from '../../domain/dataset-file.ts';
import { backedBy, spokenOf } from '../../domain/record.ts';
import { compareNames } from '../../language/numbers.ts';
import { speakerId } from '../../language/plain.ts';

/** A statement with all that it can be filtered by. */
export interface EvidenceEntry {
  readonly id: string;
  readonly statement: Statement;
  readonly source: Source | undefined;
  /** The party’s place in the dataset’s list, for its mark. */
  readonly slot: number;
  readonly party: string;
  readonly speaker: string;
  /** Questions whose positions it backs, and their issues; each once. */
  readonly questions: readonly string[];
  readonly issues: readonly string[];
}

/** Everything that was said, and who and what occurs in it. */
export interface Entries {
  /** Newest first. */
  readonly all: readonly EvidenceEntry[];
  /** Names by id, in the order of the alphabet. */
  readonly speakers: ReadonlyMap<string, string>;
  readonly parties: ReadonlySet<string>;
  readonly kinds: ReadonlySet<SourceKind>;
  /** How many are quoted in the speaker’s own words. */
  readonly quoted: number;
}

const ENTRIES = new WeakMap<Dataset, Entries>();

/** Built when it is first asked for, and then kept. */
export function entriesOf(dataset: Dataset): Entries {
  const known = ENTRIES.get(dataset);
  if (known !== undefined) return known;
  const all = spokenOf(dataset).statements.map((statement) => entryOf(dataset, statement));
  const names = new Map(all.map(({ speaker, statement }) => [speaker, statement.speaker]));
  const built: Entries = {
    all,
    speakers: new Map([...names].toSorted(([, x], [, y]) => compareNames(x, y, dataset.lang))),
    parties: new Set(all.map(({ statement }) => statement.party)),
    kinds: new Set(all.flatMap(({ source }) => source?.kind ?? [])),
    quoted: all.filter(({ statement }) => statement.quote !== undefined).length,
  };
  ENTRIES.set(dataset, built);
  return built;
}

function entryOf(dataset: Dataset, statement: Statement): EvidenceEntry {
  const questions = [...new Set(backedBy(dataset, statement.id).map(({ question }) => question))];
  return {
    id: statement.id,
    statement,
    source: dataset.sourceById.get(statement.source ?? ''),
    slot: dataset.parties.findIndex(({ id }) => id === statement.party),
    party: dataset.partyById.get(statement.party)?.name ?? statement.party,
    speaker: speakerId(statement.speaker),
    questions,
    issues: [...new Set(questions.map((id) => dataset.issueOfQuestion.get(id)?.id ?? ''))],
  };
}
