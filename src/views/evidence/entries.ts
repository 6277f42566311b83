import type { Model } from '../../domain/dataset.ts';
import type { Source, SourceKind, Statement } from '../../domain/dataset-file.ts';
import { backedBy, spokenOf } from '../../domain/record.ts';
import { speakerId } from '../../language/plain.ts';

/** A statement with all that it can be filtered by. */
export interface Entry {
  readonly id: string;
  readonly statement: Statement;
  readonly source: Source | undefined;
  /** The party’s place in the model’s list, for its mark. */
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
  readonly all: readonly Entry[];
  /** Names by id, in the order of the alphabet. */
  readonly speakers: ReadonlyMap<string, string>;
  readonly parties: ReadonlySet<string>;
  readonly kinds: ReadonlySet<SourceKind>;
  /** How many are quoted in the speaker’s own words. */
  readonly quoted: number;
}

const ENTRIES = new WeakMap<Model, Entries>();

/** Built when it is first asked for, and then kept. */
export function entriesOf(model: Model): Entries {
  const known = ENTRIES.get(model);
  if (known !== undefined) return known;
  const all = spokenOf(model).statements.map((statement) => entryOf(model, statement));
  const names = new Map(all.map(({ speaker, statement }) => [speaker, statement.speaker]));
  const built: Entries = {
    all,
    speakers: new Map([...names].toSorted(([, x], [, y]) => x.localeCompare(y, 'en'))),
    parties: new Set(all.map(({ statement }) => statement.party)),
    kinds: new Set(all.flatMap(({ source }) => source?.kind ?? [])),
    quoted: all.filter(({ statement }) => statement.quote !== undefined).length,
  };
  ENTRIES.set(model, built);
  return built;
}

function entryOf(model: Model, statement: Statement): Entry {
  const questions = [...new Set(backedBy(model, statement.id).map(({ question }) => question))];
  return {
    id: statement.id,
    statement,
    source: model.sourceById.get(statement.source),
    slot: model.parties.findIndex(({ id }) => id === statement.party),
    party: model.partyById.get(statement.party)?.name ?? statement.party,
    speaker: speakerId(statement.speaker),
    questions,
    issues: [...new Set(questions.map((id) => model.issueOfQuestion.get(id)?.id ?? ''))],
  };
}
