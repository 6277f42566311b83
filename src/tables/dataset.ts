import { defined } from './defined.ts';
import { type Entry, readRows } from './entries.ts';
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

export interface Made {
  readonly file: MadeFile;
  /** What has to be said before it is whole. */
  readonly open: readonly Open[];
  readonly faults: readonly CellFault[];
  /** Rows of which no position was made: without a stance, left out by choice, the same as another. */
  readonly without: { readonly stance: number; readonly leftOut: number; readonly repeated: number };
}

/**
 * The dataset of a table: a position a row, rows that differ in their words only joined to one. What the table does not say is left out. Rows
 * with faults are missing from it, and named.
 */
export function datasetOf(table: Table, plan: Plan, naming: Naming): Made {
  const open = openIn(table, plan);
  const { entries, faults, without } = readRows(table, plan, open);
  const maker = new Maker(naming.issue, plan.poles);
  for (const entry of entries) maker.add(entry);
  const { issue: _, ...named } = naming;
  const about = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined && value !== ''));
  const file = { id: idFrom(naming.title) || 'dataset', ...about, ...maker.lists() };
  const repeated = maker.repeated;
  return {
    file,
    open,
    faults: [...faults, ...maker.faults].toSorted((x, y) => x.row - y.row),
    without: { ...without, repeated },
  };
}

interface Known<Thing> {
  readonly thing: Thing;
  readonly row: number;
}

/** A position with the row that it was made of. */
interface Placed {
  readonly position: MadePosition;
  readonly entry: Entry;
  /** What all of its rows say; undefined while it is one. */
  sayings: Set<string> | undefined;
}

/** True for a row that says no more than an earlier one of the same position; what it says is remembered. */
function isRepeated(entry: Entry, placed: Placed): boolean {
  placed.sayings ??= new Set([sayingOf(placed.entry)]);
  const { size } = placed.sayings;
  return placed.sayings.add(sayingOf(entry)).size === size;
}

function sayingOf({ row: _, ...said }: Entry): string {
  return JSON.stringify(said);
}

class Maker {
  readonly faults: CellFault[] = [];
  repeated = 0;
  readonly #issueName: string;
  readonly #poleNames: Plan['poles'];
  readonly #parties = new Map<string, { readonly id: string; readonly name: string }>();
  readonly #issues = new Map<string, MadeIssue>();
  readonly #questions = new Map<string, Known<MadeQuestion> & { readonly issue: MadeIssue }>();
  readonly #positions = new Map<string, Placed>();
  readonly #statements = new Map<string, MadeStatement>();
  readonly #sources = new Map<string, MadeSource>();
  readonly #partyId = createIds('party');
  readonly #issueId = createIds('issue');
  readonly #questionId = createIds('question');
  readonly #statementId = createOwnIds();
  readonly #sourceId = createIds('source');

  constructor(issueName: string, poles: Plan['poles']) {
    this.#issueName = issueName;
    this.#poleNames = poles;
  }

  lists() {
    return {
      parties: [...this.#parties.values()],
      issues: [...this.#issues.values()],
      positions: Array.from(this.#positions.values(), ({ position }) => position),
      statements: [...this.#statements.values()],
      sources: [...this.#sources.values()],
    };
  }

  add(entry: Entry): void {
    const question = this.#question(entry);
    if (question === undefined) return;
    const party = this.#party(entry.party);
    const { from, until, stance, range, salience, confidence } = entry;
    const rationale = this.#isSourced(entry) ? undefined : entry.texts.note;
    const key = [party, question, from, stance, until, range, salience, confidence, rationale].join(' ');
    const known = this.#positions.get(key);
    if (known !== undefined && isRepeated(entry, known)) {
      this.repeated++;
      return;
    }
    const evidence = this.#statement(entry, party);
    if (known === undefined) {
      const optional = {
        until,
        range,
        salience,
        confidence,
        rationale,
        evidence: evidence === undefined ? evidence : [evidence],
      };
      const position = { party, question, from, stance, ...defined(optional) };
      this.#positions.set(key, { position, entry, sayings: undefined });
    } else if (evidence !== undefined) known.position.evidence?.push(evidence);
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
