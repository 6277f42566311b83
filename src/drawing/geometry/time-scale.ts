/** A stretch of time, in days from 1970. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A day with the words at it: the year that begins there. */
export interface DayLabel {
  readonly day: number;
  readonly label: string;
}

/** How far along a stretch a day lies: 0 at its start, 1 at its end. A stretch of a single day is all start. */
export function shareOfTime(day: number, { start, end }: TimeSpan): number {
  return (day - start) / Math.max(1, end - start);
}

/** The day at a share of a stretch, in fractions of a day. */
export function dayAt(share: number, { start, end }: TimeSpan): number {
  return start + share * (end - start);
}

/** True for a day of a stretch, its ends included. */
export function isWithin(day: number, { start, end }: TimeSpan): boolean {
  return day >= start && day <= end;
}

/** The rows of a stretch; what held at its start begins there. */
export function rowsWithin<T extends { readonly day: number }>(rows: readonly T[], span: TimeSpan): readonly T[] {
  const held = rows.findLast(({ day }) => day <= span.start);
  const later = rows.filter(({ day }) => day > span.start && day <= span.end);
  return held === undefined ? later : [{ ...held, day: span.start }, ...later];
}

interface LabelRoom {
  /** Where a day lies, in pixels. */
  readonly x: (day: number) => number;
  /** Pixels that a label is wide. */
  readonly widthOf: (label: string) => number;
  /** How much of a label lies before its day: 0 where it begins there, 0.5 where it stands around it. */
  readonly before: 0 | 0.5;
  /** The pixels between which labels may stand. */
  readonly from: number;
  readonly to: number;
}

/** Pixels between two labels. */
const LABEL_GAP = 8;

/** Of labels along a time scale, in order, those that have room: each that meets neither the one before nor an end. */
export function labelsWithRoom<T extends DayLabel>(
  labels: readonly T[],
  { x, widthOf, before, from, to }: LabelRoom,
): readonly T[] {
  let free = from;
  return labels.filter(({ day, label }) => {
    const width = widthOf(label);
    const start = x(day) - before * width;
    const hasRoom = start >= free && start + width <= to;
    if (hasRoom) free = start + width + LABEL_GAP;
    return hasRoom;
  });
}
