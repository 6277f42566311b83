import type { Dataset } from './dataset.ts';
import type { Position, Statement } from './dataset-file.ts';
import { compareText } from './order.ts';

/** The statements of a dataset with the positions they back. */
export interface Spoken {
  /** Newest first; of one day, as edited. */
  readonly statements: readonly Statement[];
  /** By statement, oldest position first. Use `backedBy`. */
  readonly positionsByStatement: ReadonlyMap<string, readonly Position[]>;
  /** By party and question, newest first. Use `saidOn`. */
  readonly statementsByKey: ReadonlyMap<string, readonly Statement[]>;
}

const SPOKEN = new WeakMap<Dataset, Spoken>();

/** Built when it is first asked for, since only the views of the evidence need it, and then kept. */
export function spokenOf(dataset: Dataset): Spoken {
  const known = SPOKEN.get(dataset);
  if (known !== undefined) return known;
  const built = createSpoken(dataset);
  SPOKEN.set(dataset, built);
  return built;
}

/** The positions that a statement backs, oldest first. */
export function backedBy(dataset: Dataset, statement: string): readonly Position[] {
  return spokenOf(dataset).positionsByStatement.get(statement) ?? [];
}

/** What a party said on a question, newest first: the statements that back its positions on it. */
export function saidOn(dataset: Dataset, party: string, question: string): readonly Statement[] {
  return spokenOf(dataset).statementsByKey.get(`${party} ${question}`) ?? [];
}

function createSpoken(dataset: Dataset): Spoken {
  const statements = dataset.statements.toSorted((x, y) => compareText(y.date, x.date));
  const positionsByStatement = new Map<string, Position[]>();
  for (const position of dataset.positions.toSorted((x, y) => compareText(x.from, y.from))) {
    for (const id of new Set(position.evidence)) gather(positionsByStatement, id, position);
  }
  const statementsByKey = new Map<string, Statement[]>();
  for (const statement of statements) {
    const backed = positionsByStatement.get(statement.id) ?? [];
    for (const key of new Set(backed.map(({ party, question }) => `${party} ${question}`))) {
      gather(statementsByKey, key, statement);
    }
  }
  return { statements, positionsByStatement, statementsByKey };
}

function gather<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
