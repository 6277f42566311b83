import type { IsoDate } from '../domain/dataset-file.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { longDay, shortDay } from './dates.ts';
import { countedFigure } from './figures.ts';
import { messages } from './messages.ts';
import { counted, percent, percentSpan } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

interface Band {
  readonly low: number;
  readonly high: number;
}

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

export const timeWords = messages({
  bar: 'Time',
  chooseDay: (day: IsoDate) => `${longDay(day)}: choose another day`,
  dayLookedAt: 'The day looked at',
  lookedAtOn: 'Looked at on',
  slider: 'Day looked at',
  strip: 'Agreement over time, 0 to 100%',
  onDay: (day: IsoDate) => `${longDay(day)}: `,
  onShortDay: (day: IsoDate) => `${shortDay(day)}: `,
  agreement: (agreement: { readonly value: number; readonly band: Band } | undefined) =>
    agreement === undefined
      ? 'no shared question'
      : `agreement ${percent(agreement.value)}, ${percentSpan(agreement.band)}`,
  toldOn: (day: IsoDate, what: string) => `${longDay(day)}: ${what}`,
  nothingShared: 'nothing shared',
  since: 'compared with',
  chooseSince: (day: IsoDate) => `compared with ${shortDay(day)}: choose another day`,
  dayComparedWith: 'The day compared with',
  comparedWith: 'Compared with',
  oneDay: 'Show one day only',
  bothDays: 'Show both days on the axes',
  firstDay: 'The first day of the record. ',
  yearEarlier: 'A year earlier, as usual. ',
  outside: (first: IsoDate, last: IsoDate) => `Choose a day from ${longDay(first)} to ${longDay(last)}.`,
  events: (count: number) => `Events (${count})`,
  earlier: (count: number) => `${counted(count, 'earlier event')}`,
  later: (count: number) => `${counted(count, 'later event')}`,
  printedAt: (publisher: string, title: string) => `${publisher}: ${title}`,
  table: 'Agreement over time as a table',
  columns: { from: 'From', agreement: 'Agreement', band: 'Band', coverage: 'Questions shared' },
  noNumber: 'no number',
  shared: (shared: Figure, of: Figure): Phrase => phrase`${shared} of ${of}`,
  noCourse: 'The two share no question on record here, so there is no agreement to draw.',
  course: ({ first, low, high, last, of }: Course): Phrase =>
    phrase`Agreement over time: first measured on ${longDay(first.day)}, at ${first.level} over ${first.shared} of ${countedFigure(of, 'question')}; lowest from ${longDay(low.day)}, at ${low.level}; highest from ${longDay(high.day)}, at ${high.level}; ${last.level} at the end, over ${last.shared}. A step can come from a question that enters the record as well as from a party that moves.`,
});
