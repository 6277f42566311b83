import type { Model } from '../../domain/catalogue.ts';
import type { Source, Statement } from '../../domain/model.ts';
import { backedBy, spokenOf } from '../../domain/record.ts';
import { speakerId } from '../../domain/words/plain.ts';

/** A statement with all that it can be filtered by. */
export interface Entry {
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

const ENTRIES = new WeakMap<Model, readonly Entry[]>();

/** Every statement, newest first. Built when first asked for, and then kept. */
export function entriesOf(model: Model): readonly Entry[] {
  const known = ENTRIES.get(model);
  if (known !== undefined) return known;
  const slots = new Map(model.parties.map(({ id }, slot) => [id, slot]));
  const built = spokenOf(model).statements.map((statement): Entry => {
    const questions = [...new Set(backedBy(model, statement.id).map(({ question }) => question))];
    return {
      statement,
      source: model.sourceById.get(statement.source),
      slot: slots.get(statement.party) ?? 0,
      party: model.partyById.get(statement.party)?.name ?? statement.party,
      speaker: speakerId(statement.speaker),
      questions,
      issues: [...new Set(questions.map((id) => model.issueOfQuestion.get(id)?.id ?? ''))],
    };
  });
  ENTRIES.set(model, built);
  return built;
}
