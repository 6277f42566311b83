import type { Range } from '../domain/dataset-file.ts';
import type { StepBand } from './geometry/step-line.ts';

/** Agreement from a day on, 0 … 1. Days count from 1970; undefined where there is nothing to draw. */
export interface PanelRow extends StepBand {
  /** Over at least half of the questions. */
  readonly firm: number | undefined;
  /** Over fewer: drawn as such, never as a trend. */
  readonly thin: number | undefined;
  /** The day in words, one line each. */
  readonly tooltip: readonly string[];
}

/** A statement on the line of its party. */
export interface StepMark {
  readonly id: string;
  readonly day: number;
  readonly stance: number;
  readonly slot: number;
  readonly isRead: boolean;
}

/** What a party held from a day on. */
interface HeldRow {
  readonly stance: number | undefined;
  readonly range: Range | undefined;
}

/** What everybody held from a day on. Days count from 1970; undefined where nothing is recorded. */
export interface StepRow {
  readonly day: number;
  readonly a: HeldRow;
  readonly b: HeldRow;
  /** Stances of the other parties, by their slot, where they are drawn. */
  readonly others: Readonly<Record<string, number | undefined>>;
  /** The day and what happened on it, in words: one line each. */
  readonly tooltip: readonly string[];
}
