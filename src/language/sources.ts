import { countedFigure } from './figures.ts';
import { messages } from './messages.ts';
import { counted } from './numbers.ts';
import { type Phrase, phrase } from './phrase.ts';

/** Where everything on record is printed. */
export const sourcesWords = messages({
  headline: (sources: number, publishers: number): Phrase =>
    phrase`The record rests on ${countedFigure({ key: 'sources', value: sources }, 'source')} from ${countedFigure({ key: 'publishers', value: publishers }, 'publisher')}.`,
  standfirst: 'Each statement and event is printed elsewhere, where a reader can check it.',
  list: 'Sources',
  search: 'Search sources',
  kind: 'Kind of source',
  shown: (kept: number, all: number) =>
    kept < all
      ? `${kept} of ${counted(all, 'source')}${kept < 2 ? '' : ', newest first'}`
      : `${all < 2 ? '' : 'All '}${counted(all, 'source')}${all < 2 ? '' : ', newest first'}`,
  nothing: (filters: number) =>
    filters === 1 ? 'No source matches this choice.' : 'No source matches all of these choices at once.',
  anySearch: 'Clear the search',
  anyKind: 'Show every kind',
  clearAll: 'Clear all filters',
  statements: (count: number) => counted(count, 'statement'),
  events: (count: number) => counted(count, 'event'),
  carriesNothing: 'nothing on record',
});
