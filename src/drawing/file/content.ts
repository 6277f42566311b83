import type { Status } from '../../domain/measures/status.ts';
import type { PanelRow, StepRow } from '../chart-rows.ts';
import type { AxisContent } from '../geometry/axis.ts';
import type { DayLabel, TimeSpan } from '../geometry/time-scale.ts';

/** What a picture of a view shows: words and places, no pixels. */
export interface PictureContent {
  /** The day looked at, as a line above the headline. */
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly parties: readonly { readonly slot: number; readonly name: string; readonly isPast: boolean }[];
  readonly sections: readonly PictureSection[];
}

export interface PictureSection {
  readonly title: string;
  /** The number beside the title. */
  readonly figure: string | undefined;
  readonly note: string | undefined;
  readonly axes: readonly AxisPicture[];
  /** A line over time. */
  readonly panel: PanelPicture | undefined;
  /** The agreement of many pairs. */
  readonly grid?: GridPicture | undefined;
}

/** Parties by parties; the columns are in the order of the rows. */
export interface GridPicture {
  readonly rows: readonly {
    readonly party: { readonly slot: number; readonly name: string; readonly short: string };
    /** Undefined for a party with itself. */
    readonly cells: readonly (GridCell | undefined)[];
  }[];
}

export interface GridCell {
  /** The agreement, 0 … 1; undefined where there is none. */
  readonly share: number | undefined;
  /** `33` and `25`: the agreement in percent, and the questions shared. */
  readonly points: string;
  readonly shared: string;
  readonly isFew: boolean;
}

export interface AxisPicture extends AxisContent {
  readonly text: string;
  /** Of a pair; undefined of a single party. */
  readonly status: Status | undefined;
  readonly statusLabel: string;
  /** How the two stand, where the question is shown by itself. */
  readonly finding?: string | undefined;
  readonly poles: readonly [string, string];
  readonly unrecorded: readonly string[];
  /** How the positions moved, below the axis. */
  readonly history: HistoryPicture | undefined;
}

/** The stretch of time that a chart shows. Days count from 1970. */
export interface PictureTime extends TimeSpan {
  readonly years: readonly DayLabel[];
  readonly eventDays: readonly number[];
  /** The days that lines mark, with their labels. */
  readonly lines: readonly DayLabel[];
}

export interface HistoryPicture {
  readonly rows: readonly StepRow[];
  readonly slots: readonly [number, number];
  readonly otherSlots: readonly number[];
  readonly time: PictureTime;
}

export interface PanelPicture {
  readonly rows: readonly PanelRow[];
  readonly time: PictureTime;
}

/** What stands around every picture: where it is from. */
export interface PictureFrame {
  /** "Common Ground · The United States and Russia … · version 2026-11-23 · CC BY 4.0" */
  readonly source: string;
  readonly address: string;
  /** Of the dataset’s text; undefined where it is that of the site. */
  readonly lang?: string | undefined;
}

/** The value of a colour by the name of its token: a file outside the page has no tokens. */
export type Palette = (token: string) => string;
