import { type ReadDate, readDate } from './dates.ts';
import type { CellFault, FaultKind } from './faults.ts';
import { FIELDS, type Field } from './fields.ts';
import { numberOf } from './numbers.ts';
import { type Open, type Plan, readerOf } from './plan.ts';
import { onScale } from './scale.ts';
import { isBlank, type Table } from './table.ts';
import { isWebAddress } from './text.ts';
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
  readonly until: string | undefined;
  readonly range: readonly [number, number] | undefined;
  readonly salience: number | undefined;
  readonly confidence: string | undefined;
  readonly url: string | undefined;
  readonly texts: Partial<Readonly<Record<Text, string>>>;
}

const TEXTS = ['issue', 'quote', 'speaker', 'role', 'publisher', 'pole_low', 'pole_high', 'note'] as const;
type Text = (typeof TEXTS)[number];

const CONFIDENCES: Readonly<Record<string, string>> = { high: 'high', medium: 'medium', low: 'low' };
const SALIENCES: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3, '1': 1, '2': 2, '3': 3 };

/** Reads rows by the plan, one at a time: what each field says, or what is wrong with it. */
export class RowReader {
  readonly faults: CellFault[] = [];
  /** Rows of which no position is made: without a stance, left out by choice. */
  readonly without = { stance: 0, leftOut: 0 };
  readonly #table: Table;
  readonly #plan: Plan;
  readonly #waits: ReadonlySet<Open['kind']>;
  readonly #cells: Partial<Record<Field, (row: number) => string>> = {};
  readonly #texts: readonly Text[];
  // What was made of cells that were read before: most dates and words stand in many rows.
  readonly #dates = new Map<string, ReadDate>();
  readonly #words = new Map<string, number | null | undefined>();
  #index = 0;
  #isWaiting = false;

  constructor(table: Table, plan: Plan, open: readonly Open[]) {
    this.#table = table;
    this.#plan = plan;
    this.#waits = new Set(open.map(({ kind }) => kind));
    for (const field of FIELDS)
      if (plan.columns[field] !== undefined) this.#cells[field] = readerOf(table, plan, field);
    this.#texts = TEXTS.filter((text) => plan.columns[text] !== undefined);
  }

  /**
   * The entry of a row, counted from 0. A row with a fault gives none, and each of its faults; one that says nothing, or hangs on what
   * is still open, gives neither.
   */
  read(index: number): Entry | undefined {
    this.#index = index;
    this.#isWaiting = false;
    if (isBlank(this.#table.rows[index] ?? [])) return undefined;
    if (this.#plan.leftOut.size > 0 && this.#plan.leftOut.has(this.#number)) {
      this.without.leftOut++;
      return undefined;
    }
    const answer = this.#cell('stance');
    if (answer !== undefined && this.#word(answer) !== null) return this.#entry(answer);
    this.without.stance++;
    return undefined;
  }

  get #number(): number {
    return this.#index + this.#table.firstRow;
  }

  #cell(field: Field): string | undefined {
    return this.#cells[field]?.(this.#index) || undefined;
  }

  #entry(answer: string): Entry | undefined {
    const before = this.faults.length;
    const party = this.#needed('party');
    const question = this.#needed('question');
    const from = this.#date('date') ?? (this.#isWaiting ? undefined : (this.#plan.date ?? this.#needed('date')));
    const stance = this.#stance('stance');
    const until = this.#date('until');
    if (from !== undefined && until !== undefined && until < from) this.#fault('until', 'until');
    const range = this.#range(stance);
    const salience = this.#level('salience', 'three-steps', SALIENCES);
    const confidence = this.#level('confidence', 'levels', CONFIDENCES);
    const url = this.#address();
    if (party === undefined || question === undefined || from === undefined || stance === undefined) return undefined;
    if (this.faults.length > before || this.#isWaiting) return undefined;
    const texts: Partial<Record<Text, string>> = {};
    for (const text of this.#texts) {
      const cell = this.#cell(text);
      if (cell !== undefined) texts[text] = cell;
    }
    return { row: this.#number, party, question, from, stance, answer, until, range, salience, confidence, url, texts };
  }

  #fault(kind: FaultKind, field: Field): undefined {
    this.faults.push({ kind, field, row: this.#number, value: this.#cell(field) ?? '' });
  }

  /** The row says something once what is open has been said. */
  #wait(): undefined {
    this.#isWaiting = true;
  }

  #needed(field: 'party' | 'question' | 'date'): string | undefined {
    const cell = this.#cell(field);
    if (cell === undefined) return this.#waits.has('column') ? this.#wait() : this.#fault('empty', field);
    return field === 'date' ? undefined : cell;
  }

  #date(field: 'date' | 'until'): string | undefined {
    const cell = this.#cell(field);
    if (cell === undefined) return undefined;
    const read = this.#dates.get(cell) ?? readDate(cell, this.#plan.dateOrder);
    if (!this.#dates.has(cell)) this.#dates.set(cell, read);
    if (read.kind === 'either') return this.#wait();
    return read.kind === 'date' ? read.date : this.#fault('date', field);
  }

  /** The stance that a word stands for, null where it stands for none. */
  #word(cell: string): number | null | undefined {
    const known = this.#words.get(cell);
    if (known !== undefined || this.#words.has(cell)) return known;
    const word = this.#plan.words.get(wordKey(cell));
    this.#words.set(cell, word);
    return word;
  }

  #stance(field: 'stance' | 'range_low' | 'range_high'): number | undefined {
    const cell = this.#cell(field);
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
    const [hasLow, hasHigh] = [this.#cell('range_low') !== undefined, this.#cell('range_high') !== undefined];
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
    const cell = this.#cell(field);
    if (cell === undefined) return undefined;
    const key = String(numberOf(cell, this.#plan.decimal) ?? cell.toLowerCase());
    return Object.hasOwn(levels, key) ? levels[key] : this.#fault(kind, field);
  }

  #address(): string | undefined {
    const cell = this.#cell('source_url');
    if (cell === undefined) return undefined;
    const whole = /^www\./i.test(cell) ? `https://${cell}` : cell;
    return isWebAddress(whole) ? whole : this.#fault('address', 'source_url');
  }
}
