import type { Dataset } from '../../domain/dataset.ts';
import type { EmbedPart } from '../../navigation/codecs.ts';
import type { Place } from '../../navigation/place.ts';
import type { Code } from '../../ui/later/later.ts';

/** A part of a view for the frames of other pages: a picture, and nothing to operate. */
export interface Part {
  readonly code: Code;
  /** About how high it is at the width of a column of text, in pixels: until it has told, its frame is as high. */
  readonly height: (dataset: Dataset, place: Place) => number;
}

/** The parts of a view, the one that stands for it first. */
export type Parts = Partial<Readonly<Record<EmbedPart, Part>>>;

/** Heading, parties and the line below, at 680 pixels. */
export const AROUND = 150;
/** A chart over time with what stands around it. */
export const CHART_HEIGHT = 320;
