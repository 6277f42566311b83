import { type ReadDate, readDate } from './dates.ts';
import { defined } from './defined.ts';
import type { CellFault, FaultKind } from './faults.ts';
import { FIELDS, type Field } from './fields.ts';
import { numberOf } from './numbers.ts';
import { type Open, type Plan, readCell } from './plan.ts';
import { onScale } from './scale.ts';
import { isBlank, type Table } from './table.ts';
import { wordKey } from './vote-words.ts';

/** What one row says, in the terms of a dataset; what it does not say is left out. */
export interface Entry {
  readonly row: number;
  readonly party: string;
  readonly question: string;
  readonly from: string;
  readonly stance: number;
  /** The stance as the table has it. */
  readonly answer: string;
  readonly until?: string;
  readonly range?: readonly [number, number];
  readonly salience?: number;
  readonly confidence?: string;
  readonly url?: string;
  readonly texts: Partial<Readonly<Record<Text, string>>>;
}

const TEXTS = ['issue', 'quote', 'speaker', 'role', 'publisher', 'pole_low', 'pole_high', 'note'] as const;
type Text = (typeof TEXTS)[number];

export interface ReadRows {
  readonly entries: readonly Entry[];
  readonly faults: readonly CellFault[];
  /** Rows of which no position is made: without a stance, left out by choice. */
  readonly without: { readonly stance: number; readonly leftOut: number };
}

/**
 * Reads every row by the plan. A row with a fault gives no entry, and each of its faults; one that hangs on what is still open gives
 * neither.
 */
export function readRows(table: Table, plan: Plan, open: readonly Open[]): ReadRows {
  const entries: Entry[] = [];
  const faults: CellFault[] = [];
  let [stance, leftOut] = [0, 0];
  const fields = FIELDS.filter((field) => plan.columns[field] !== undefined);
  const read: CellsRead = { dates: new Map(), words: new Map() };
  const waits = new Set(open.map(({ kind }) => kind));
  table.rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    if (plan.leftOut.has(index + table.firstRow)) {
      leftOut++;
      return;
    }
    const row = new Row({ table, plan, index, fields, read, waits });
    if (row.isWithoutStance) stance++;
    else {
      const entry = row.entry();
      faults.push(...row.faults);
      if (entry !== undefined) entries.push(entry);
    }
  });
  return { entries, faults, without: { stance, leftOut } };
}

const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s"<>\\]+$/i;
const CONFIDENCES: Readonly<Record<string, string>> = { high: 'high', medium: 'medium', low: 'low' };
const SALIENCES: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3, '1': 1, '2': 2, '3': 3 };

/** What was made of cells that were read before: most dates and words stand in many rows. */
interface CellsRead {
  readonly dates: Map<string, ReadDate>;
  readonly words: Map<string, number | null | undefined>;
}

interface RowInput {
  readonly table: Table;
  readonly plan: Plan;
  readonly index: number;
  /** Those that have a column. */
  readonly fields: readonly Field[];
  readonly read: CellsRead;
  readonly waits: ReadonlySet<Open['kind']>;
}

/** One row while it is read: what each field says, or what is wrong with it. */
class Row {
  readonly faults: CellFault[] = [];
  readonly #plan: Plan;
  readonly #number: number;
  readonly #read: CellsRead;
  readonly #waits: ReadonlySet<Open['kind']>;
  #isWaiting = false;
  readonly #cells = new Map<Field, string>();

  constructor({ table, plan, index, fields, read, waits }: RowInput) {
    this.#waits = waits;
    this.#plan = plan;
    this.#read = read;
    this.#number = index + table.firstRow;
    for (const field of fields) {
      const cell = readCell(table, plan, index, field);
      if (cell !== '') this.#cells.set(field, cell);
    }
  }

  /** Nothing stands there, or a word for nothing. */
  get isWithoutStance(): boolean {
    const cell = this.#cells.get('stance');
    return cell === undefined || this.#word(cell) === null;
  }

  entry(): Entry | undefined {
    const party = this.#needed('party');
    const question = this.#needed('question');
    const from = this.#date('date') ?? (this.#isWaiting ? undefined : (this.#plan.date ?? this.#needed('date')));
    const stance = this.#stance('stance');
    const until = this.#date('until');
    if (from !== undefined && until !== undefined && until < from) this.#fault('until', 'until');
    const optional = {
      until,
      range: this.#range(stance),
      salience: this.#level('salience', 'three-steps', SALIENCES),
      confidence: this.#level('confidence', 'levels', CONFIDENCES),
      url: this.#address(),
    };
    if (party === undefined || question === undefined || from === undefined || stance === undefined) return undefined;
    if (this.faults.length > 0 || this.#isWaiting) return undefined;
    const texts: Partial<Record<Text, string>> = {};
    for (const text of TEXTS) {
      const cell = this.#cells.get(text);
      if (cell !== undefined) texts[text] = cell;
    }
    const answer = this.#cells.get('stance') ?? '';
    return { row: this.#number, party, question, from, stance, answer, texts, ...defined(optional) };
  }

  #fault(kind: FaultKind, field: Field): undefined {
    this.faults.push({ kind, field, row: this.#number, value: this.#cells.get(field) ?? '' });
  }

  /** The row says something once what is open has been said. */
  #wait(): undefined {
    this.#isWaiting = true;
  }

  #needed(field: 'party' | 'question' | 'date'): string | undefined {
    const cell = this.#cells.get(field);
    if (cell === undefined) return this.#waits.has('column') ? this.#wait() : this.#fault('empty', field);
    return field === 'date' ? undefined : cell;
  }

  #date(field: 'date' | 'until'): string | undefined {
    const cell = this.#cells.get(field);
    if (cell === undefined) return undefined;
    const read = this.#read.dates.get(cell) ?? readDate(cell, this.#plan.dateOrder);
    this.#read.dates.set(cell, read);
    if (read.kind === 'either') return this.#wait();
    return read.kind === 'date' ? read.date : this.#fault('date', field);
  }

  /** The stance that a word stands for, null where it stands for none. */
  #word(cell: string): number | null | undefined {
    const { words } = this.#read;
    if (!words.has(cell)) words.set(cell, this.#plan.words.get(wordKey(cell)));
    return words.get(cell);
  }

  #stance(field: 'stance' | 'range_low' | 'range_high'): number | undefined {
    const cell = this.#cells.get(field);
    if (cell === undefined) return undefined;
    const word = this.#word(cell);
    if (typeof word === 'number') return word;
    const number = numberOf(cell, this.#plan.decimal);
    const { ends } = this.#plan;
    if (number === undefined) {
      const isOpen = this.#waits.has('decimal') || (field === 'stance' && this.#waits.has('words'));
      return isOpen ? this.#wait() : this.#fault(field === 'stance' ? 'word' : 'number', field);
    }
    if (ends === undefined) return this.#wait();
    return onScale(number, ends) ?? this.#fault('beyond', field);
  }

  #range(stance: number | undefined): readonly [number, number] | undefined {
    const [hasLow, hasHigh] = [this.#cells.has('range_low'), this.#cells.has('range_high')];
    if (!hasLow && !hasHigh) return undefined;
    if (this.#waits.has('pair')) return this.#wait();
    if (!hasLow || !hasHigh) return this.#fault('range-half', hasLow ? 'range_high' : 'range_low');
    const ends = [this.#stance('range_low'), this.#stance('range_high')];
    const { ends: scale } = this.#plan;
    const [from, to] = scale !== undefined && scale.low > scale.high ? ends.toReversed() : ends;
    if (from === undefined || to === undefined || stance === undefined) return undefined;
    if (from > to) return this.#fault('range-order', 'range_low');
    if (stance < from) return this.#fault('range-without-stance', 'range_low');
    if (stance > to) return this.#fault('range-without-stance', 'range_high');
    return [from, to];
  }

  #level<Level>(field: Field, kind: FaultKind, levels: Readonly<Record<string, Level>>): Level | undefined {
    const cell = this.#cells.get(field);
    if (cell === undefined) return undefined;
    const key = String(numberOf(cell, this.#plan.decimal) ?? cell.toLowerCase());
    return Object.hasOwn(levels, key) ? levels[key] : this.#fault(kind, field);
  }

  #address(): string | undefined {
    const cell = this.#cells.get('source_url');
    if (cell === undefined) return undefined;
    const whole = /^www\./i.test(cell) ? `https://${cell}` : cell;
    return ADDRESS.test(whole) && URL.canParse(whole) ? whole : this.#fault('address', 'source_url');
  }
}
