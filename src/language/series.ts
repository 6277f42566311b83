import type { IsoDate } from '../domain/dataset-file.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { longDay } from './dates.ts';
import { countedFigure } from './figures.ts';
import { messages } from './messages.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

/** A day on which agreement was at a level, over so many questions. */
interface Level {
  readonly day: IsoDate;
  readonly level: Figure;
  readonly shared: Figure;
}

interface Course {
  readonly first: Level;
  readonly low: Level;
  readonly high: Level;
  readonly last: Level;
  /** How many questions there are. */
  readonly of: Fact;
}

export const seriesWords = messages({
  columns: { from: 'From', agreement: 'Agreement', band: 'Band', coverage: 'Questions shared' },
  noNumber: 'no number',
  chartMissing:
    'This chart stands still: the code that lets it be pointed at did not load. The table below has its figures.',
  shared: (shared: Figure, of: Figure): Phrase => phrase`${shared} of ${of}`,
  noCourse: 'The two share no question on record here, so there is no agreement to draw.',
  course: ({ first, low, high, last, of }: Course): Phrase =>
    phrase`Agreement over time: first measured on ${longDay(first.day)}, at ${first.level} over ${first.shared} of ${countedFigure(of, 'question')}; lowest from ${longDay(low.day)}, at ${low.level}; highest from ${longDay(high.day)}, at ${high.level}; ${last.level} at the end, over ${last.shared}. A step can come from a question that enters the record as well as from a party that moves.`,
});
