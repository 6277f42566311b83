import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { countedFigure, countFigure } from './figures.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';
import { type Phrase, phrase } from './phrase.ts';

interface OnRecord {
  readonly statements: number;
  readonly speakers: number;
  /** Those in the words of the speaker. */
  readonly quoted: number;
}

/** All statements, searched and filtered. */
export const statementsWords = messages({
  headline: ({ statements, speakers, quoted }: OnRecord): Phrase => {
    const said = countedFigure({ key: 'statements', value: statements }, 'statement');
    const by = countedFigure({ key: 'speakers', value: speakers }, 'speaker');
    if (quoted === 0) return phrase`${said} by ${by}, told in our words.`;
    if (quoted === statements) return phrase`${said} by ${by}, ${statements === 1 ? '' : 'all '}quoted.`;
    return phrase`${said} by ${by}, ${countFigure({ key: 'quotations', value: quoted })} of them quoted.`;
  },
  list: 'Statements',
  search: 'Search statements',
  reading: (read: number, total: number) => `Reading the statements for the search: ${read} of ${total}`,
  shown: (kept: number, all: number) =>
    kept < all
      ? `${kept} of ${counted(all, 'statement')}${kept < 2 ? '' : ', newest first'}`
      : `${all < 2 ? '' : 'All '}${counted(all, 'statement')}${all < 2 ? '' : ', newest first'}`,
  guess: (searched: readonly string[]) =>
    `No word on record begins with ${listed(searched.map((word) => `“${word}”`))}: words that resemble it are shown, and marked.`,
  nothing: (filters: number) =>
    filters === 1 ? 'No statement matches this choice.' : 'No statement matches all of these choices at once.',
  filters: {
    by: 'Party',
    speaker: 'Speaker',
    question: 'Question',
    issue: 'Issue',
    said: 'Said',
    from: 'from',
    to: 'to',
    words: 'Words',
    kind: 'Kind of source',
  },
  anySpeaker: (statements: number) => `Any speaker (${statements})`,
  anyQuestion: (statements: number) => `Any question (${statements})`,
  quotedOnly: 'Quotations only',
  searched: (words: string) => `“${words}”`,
  span: (from: IsoDate, to: IsoDate) => `${longDay(from)} to ${longDay(to)}`,
  active: 'Filters that are set',
  dropFilter: (filter: string) => `Drop the filter: ${filter}`,
  clear: 'Clear filters',
  drop: (filter: string) => `Drop: ${filter}`,
  keep: (filter: string) => `Keep just: ${filter}`,
  clearAll: 'Clear all filters',
  on: <Piece extends object>(questions: readonly Piece[]): Phrase<Piece> => [
    'On: ',
    ...questions.flatMap((question, index) => (index === 0 ? [question] : [' · ', question])),
  ],
});
