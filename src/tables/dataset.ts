import { defined } from './defined.ts';
import { type Entry, RowReader } from './entries.ts';
import type { CellFault } from './faults.ts';
import { createIds, createOwnIds, idFrom } from './ids.ts';
import { type Open, openIn, type Plan } from './plan.ts';
import type { Table } from './table.ts';

/** What a table does not say of itself. */
export interface Naming {
  readonly title: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly license?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly basis?: string | undefined;
  /** The issue of questions that have none. */
  readonly issue: string;
}

/** A dataset file made of a table: what `read-dataset.ts` reads. */
export interface MadeFile {
  readonly [key: string]: unknown;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly issues: readonly MadeIssue[];
  readonly positions: readonly MadePosition[];
  readonly statements: readonly MadeStatement[];
  readonly sources: readonly MadeSource[];
  readonly events?: readonly object[];
}

interface MadeIssue {
  readonly id: string;
  readonly name: string;
  readonly questions: MadeQuestion[];
}

interface MadeQuestion {
  readonly id: string;
  readonly text: string;
  poles?: readonly [{ readonly label: string }, { readonly label: string }];
}

export interface MadeStatement {
  readonly id: string;
  readonly party: string;
  readonly date: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly quote?: string;
  readonly paraphrase?: string;
  readonly source?: string;
}

interface MadeSource {
  readonly id: string;
  readonly publisher?: string;
  readonly url?: string;
}

export interface MadePosition {
  readonly party: string;
  readonly question: string;
  readonly from: string;
  readonly until?: string;
  readonly stance: number;
  readonly range?: readonly [number, number];
  readonly salience?: number;
  readonly confidence?: string;
  readonly rationale?: string;
  readonly evidence?: string[];
}

/** What the rows of a table come to, under whatever name. */
export interface Contents {
  readonly lists: Pick<MadeFile, 'parties' | 'issues' | 'positions' | 'statements' | 'sources'>;
  /** What has to be said before it is whole. */
  readonly open: readonly Open[];
  readonly faults: readonly CellFault[];
  /** Rows of which no position was made: without a stance, left out by choice, the same as another. */
  readonly without: { readonly stance: number; readonly leftOut: number; readonly repeated: number };
}

/** Contents under a name. */
export function fileOf(lists: Contents['lists'], { issue: _, ...named }: Naming): MadeFile {
  const about = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined && value !== ''));
  return { id: idFrom(named.title) || 'dataset', ...about, ...lists };
}

/**
 * All of a dataset but its name: a position a row, rows that differ in their words only joined to one. What the table does not say is left out.
 * Rows with faults are missing from it, and named.
 */
export function contentsOf(table: Table, plan: Plan, issueName: string): Contents {
  const open = openIn(table, plan);
  const reader = new RowReader(table, plan, open);
  const maker = new Maker(issueName, plan.poles, (row) => reader.read(row - table.firstRow));
  for (let index = 0; index < table.rows.length; index++) {
    const entry = reader.read(index);
    if (entry !== undefined) maker.add(entry);
  }
  return {
    lists: maker.lists(),
    open,
    faults: [...reader.faults, ...maker.faults].toSorted((x, y) => x.row - y.row),
    without: { ...reader.without, repeated: maker.repeated },
  };
}

interface Known<Thing> {
  readonly thing: Thing;
  readonly row: number;
}

/** A position with the first of the rows that it was made of. */
interface Placed {
  readonly position: MadePosition;
  readonly row: number;
  /** What all of its rows say; undefined while it is one. */
  sayings: Set<string> | undefined;
}

function sayingOf(entry: Entry | undefined): string {
  return JSON.stringify({ ...entry, row: undefined });
}

class Maker {
  readonly faults: CellFault[] = [];
  repeated = 0;
  readonly #issueName: string;
  readonly #poleNames: Plan['poles'];
  readonly #parties = new Map<string, { readonly id: string; readonly name: string }>();
  readonly #issues = new Map<string, MadeIssue>();
  readonly #questions = new Map<string, Known<MadeQuestion> & { readonly issue: MadeIssue }>();
  readonly #positions: MadePosition[] = [];
  /** Of a question, each by what it says. */
  readonly #placed = new Map<string, Map<string, Placed>>();
  readonly #statements = new Map<string, MadeStatement>();
  readonly #sources = new Map<string, MadeSource>();
  readonly #partyId = createIds('party');
  readonly #issueId = createIds('issue');
  readonly #questionId = createIds('question');
  readonly #statementId = createOwnIds();
  readonly #sourceId = createIds('source');

  readonly #entryOf: (row: number) => Entry | undefined;

  constructor(issueName: string, poles: Plan['poles'], entryOf: (row: number) => Entry | undefined) {
    this.#issueName = issueName;
    this.#entryOf = entryOf;
    this.#poleNames = poles;
  }

  lists() {
    return {
      parties: [...this.#parties.values()],
      issues: [...this.#issues.values()],
      positions: this.#positions,
      statements: [...this.#statements.values()],
      sources: [...this.#sources.values()],
    };
  }

  add(entry: Entry): void {
    const question = this.#question(entry);
    if (question === undefined) return;
    const party = this.#party(entry.party);
    const said = positionOf(party, question, entry, this.#isSourced(entry) ? undefined : entry.texts.note);
    const placed = this.#placed.get(question) ?? new Map<string, Placed>();
    if (placed.size === 0) this.#placed.set(question, placed);
    const key = keyOf(said);
    const known = placed.get(key);
    if (known !== undefined && this.#isRepeated(entry, known)) {
      this.repeated++;
      return;
    }
    const statement = this.#statement(entry, party);
    if (known !== undefined) {
      if (statement !== undefined) known.position.evidence?.push(statement);
      return;
    }
    const position = statement === undefined ? said : { ...said, evidence: [statement] };
    this.#positions.push(position);
    placed.set(key, { position, row: entry.row, sayings: undefined });
  }

  /** True for a row that says no more than an earlier one of the same position; what it says is remembered. */
  #isRepeated(entry: Entry, placed: Placed): boolean {
    placed.sayings ??= new Set([sayingOf(this.#entryOf(placed.row))]);
    const { size } = placed.sayings;
    return placed.sayings.add(sayingOf(entry)).size === size;
  }

  #party(name: string): string {
    const known = this.#parties.get(name);
    if (known !== undefined) return known.id;
    const id = this.#partyId(name);
    this.#parties.set(name, { id, name });
    return id;
  }

  /** The id of the question of a row; none where another row says something else of the question. */
  #question({ row, question: text, texts }: Entry): string | undefined {
    const known = this.#questions.get(text);
    const name = texts.issue ?? known?.issue.name ?? this.#issueName;
    if (known !== undefined && known.issue.name !== name) {
      this.faults.push({
        ...{ kind: 'other-issue', field: 'issue', row, value: name },
        other: { row: known.row, value: known.issue.name },
      });
      return undefined;
    }
    const thing = known?.thing ?? { id: this.#questionId(text), text };
    if (known === undefined) {
      const issue = this.#issues.get(name) ?? { id: this.#issueId(name), name, questions: [] };
      this.#issues.set(name, issue);
      issue.questions.push(thing);
      this.#questions.set(text, { thing, issue, row });
    }
    return this.#poles(thing, known?.row ?? row, { row, texts }) ? thing.id : undefined;
  }

  /** Takes the poles of the first row that names them; false where a later one names others. */
  #poles(question: MadeQuestion, first: number, { row, texts }: Pick<Entry, 'row' | 'texts'>): boolean {
    const named = this.#poleNames.get(question.text);
    if (named !== undefined) {
      question.poles = [{ label: named.low }, { label: named.high }];
      return true;
    }
    const { pole_low: low, pole_high: high } = texts;
    if (low === undefined || high === undefined) return true;
    if (question.poles === undefined) question.poles = [{ label: low }, { label: high }];
    const [a, b] = question.poles;
    const other =
      a.label !== low
        ? { field: 'pole_low', value: low, is: a.label }
        : { field: 'pole_high', value: high, is: b.label };
    if (other.value === other.is) return true;
    const field = other.field === 'pole_low' ? 'pole_low' : 'pole_high';
    this.faults.push({ kind: 'other-pole', field, row, value: other.value, other: { row: first, value: other.is } });
    return false;
  }

  /** True where the note of a row is told as what its source says, for want of a quotation. */
  #isSourced({ texts, url }: Entry): boolean {
    const { quote, publisher, speaker, role } = texts;
    return quote === undefined && [url, publisher, speaker, role].some((value) => value !== undefined);
  }

  /** The words that a position rests on, with their source; without a quotation what the row itself says. */
  #statement(entry: Entry, party: string): string | undefined {
    const { from, question, answer, url, texts } = entry;
    const { quote, speaker, role, publisher, note } = texts;
    if (quote === undefined && !this.#isSourced(entry)) return undefined;
    const source = this.#source(url, publisher);
    const paraphrase = quote === undefined ? (note ?? `${question}: ${answer}`) : undefined;
    const said = { party, date: from, ...defined({ speaker, role, quote, paraphrase, source }) };
    const key = JSON.stringify(said);
    const known = this.#statements.get(key);
    if (known !== undefined) return known.id;
    const id = this.#statementId(`${party}-${from}`);
    this.#statements.set(key, { id, ...said });
    return id;
  }

  #source(url: string | undefined, publisher: string | undefined): string | undefined {
    if (url === undefined && publisher === undefined) return undefined;
    const key = JSON.stringify([url, publisher]);
    const known = this.#sources.get(key);
    if (known !== undefined) return known.id;
    const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
    const id = this.#sourceId(publisher ?? host ?? '');
    this.#sources.set(key, { id, ...defined({ publisher: publisher ?? host, url }) });
    return id;
  }
}

type Writable<Values> = { -readonly [Key in keyof Values]: Values[Key] };

/** A position without its evidence: what a row does not say, it does not have. */
function positionOf(party: string, question: string, entry: Entry, rationale: string | undefined): MadePosition {
  const { from, stance, until, range, salience, confidence } = entry;
  const position: Writable<MadePosition> = { party, question, from, stance };
  if (until !== undefined) position.until = until;
  if (range !== undefined) position.range = range;
  if (salience !== undefined) position.salience = salience;
  if (confidence !== undefined) position.confidence = confidence;
  if (rationale !== undefined) position.rationale = rationale;
  return position;
}

/** What tells two positions on a question apart, whatever they rest on. */
function keyOf({ party, from, stance, until, range, salience, confidence, rationale }: MadePosition): string {
  return `${party} ${from} ${stance} ${until ?? ''} ${range ?? ''} ${salience ?? ''} ${confidence ?? ''} ${rationale ?? ''}`;
}
