import { type Dataset, voiceOf } from '../domain/dataset.ts';
import type { Happening, IsoDate, Statement } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { isolated } from './isolated.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';
import { isEnded, opening, TITLE_ROOM } from './opening.ts';

/** What a title tells of the choices of a reader. */
export interface Titled {
  readonly a: string;
  readonly b: string;
  readonly on: IsoDate;
  /** The issues chosen; none for all. */
  readonly issues: readonly string[];
}

/** “Washington and Moscow”; one name for a party beside its own past. */
export function pairIn(dataset: Dataset, { a, b }: Pick<Titled, 'a' | 'b'>): string {
  return listed([...new Set([a, b])].flatMap((id) => dataset.partyById.get(id) ?? []).map(voiceOf));
}

/** “Sanctions and Air strikes”, or where the names are too long for a title, how many. */
export function issuesIn(dataset: Dataset, { issues }: Pick<Titled, 'issues'>): string {
  const all = dataset.issues.filter(({ id }) => issues.length === 0 || issues.includes(id)).map(({ name }) => name);
  const names = listed(all);
  const [first = '', ...others] = all;
  if (names.length <= TITLE_ROOM / 2 || others.length === 0) return names;
  return issues.length === 0 ? counted(all.length, 'issue') : WORDS.andMore(first, others.length);
}

/** A subject with the pair and the day; the usual ones only where there is room for them. */
export function withPair(subject: string, dataset: Dataset, state: Titled): string {
  const { a, b, on } = state;
  const { pair, on: usual } = dataset.defaults;
  const whole = WORDS.withPair(subject, pairIn(dataset, state), on);
  const isUsual = a === pair[0] && b === pair[1] && on === usual;
  return isUsual ? fitting([whole, subject]) : whole;
}

/** The first that search results show whole; else the beginning of the last. */
function fitting(titles: readonly string[]): string {
  return titles.find(({ length }) => length <= TITLE_ROOM) ?? opening(titles.at(-1) ?? '', TITLE_ROOM);
}

const WORDS = messages({
  andMore: (first: string, others: number) => `${first} and ${counted(others, 'more issue')}`,
  withPair: (subject: string, pair: string, on: IsoDate) =>
    `${subject}${isEnded(subject) ? '' : ':'} ${pair}, ${longDay(on)}`,
});

/** The views by their names. */
export const viewNames = messages({
  overview: 'Overview',
  issue: 'Issues',
  question: 'Questions',
  parties: 'Parties',
  party: 'Party',
  timeline: 'Timeline',
  event: 'Events',
  evidence: 'Evidence',
  statement: 'Statements',
  sources: 'Sources',
  method: 'Method',
  studio: 'Studio',
});

/** What a page shows in one line, by its view; less where there is no room for all. */
export const captions = messages({
  overview: (pair: string, isOwnPast: boolean, issues: string, on: IsoDate) => {
    const where = `Where ${pair} ${isOwnPast ? 'stood' : 'agree'}`;
    return fitting([`${where} on ${issues}, ${longDay(on)}`, `${where}, ${longDay(on)}`]);
  },
  parties: (parties: number, issues: string, on: IsoDate) => {
    const stand = `How close ${counted(parties, 'party')} stand`;
    return fitting([`${stand}${issues === '' ? '' : ` on ${issues}`}, ${longDay(on)}`, `${stand}, ${longDay(on)}`]);
  },
  party: (name: string, on: IsoDate) => fitting([`${name}: positions and neighbours, ${longDay(on)}`, name]),
  timeline: (pair: string, on: IsoDate) => fitting([`How ${pair} moved up to ${longDay(on)}`, `How ${pair} moved`]),
  event: (title: string, { date, precision }: Pick<Happening, 'date' | 'precision'>) =>
    `${title}, ${longDay(date, precision)}`,
  evidence: (statements: number) => `Who said what, and when: ${counted(statements, 'statement')}`,
  statement: ({ speaker, date, precision, quote, paraphrase = '' }: Statement) => {
    const lead = `${isolated(speaker)}, ${longDay(date, precision)}`;
    // What the words may take, with a colon and quotation marks.
    const words = isolated(opening(quote ?? paraphrase, Math.max(FEWEST_SIGNS, TITLE_ROOM - lead.length - 4)));
    return words === '' ? lead : quote === undefined ? `${lead}: ${words}` : `${lead}: “${words}”`;
  },
  sources: (sources: number) => `Where the words are printed: ${counted(sources, 'source')}`,
  method: 'How the numbers are made, and what they rest on',
  studio: 'Open your own table',
});

/** Of the words said, so that they tell what they are about. */
const FEWEST_SIGNS = 12;

/** Each text as far as it has room, but the second of one text has “(2)” behind it. */
export function toldApart(
  texts: readonly string[],
  roomOf: (at: number) => number = () => Infinity,
): readonly string[] {
  const numbered = (text: string, at: number, number = '') => `${opening(text, roomOf(at) - number.length)}${number}`;
  const titles = texts.map((text, at) => numbered(text, at));
  const taken = new Set(titles);
  const met = new Set<string>();
  return titles.map((title, at) => {
    let own = title;
    for (let count = 2; met.has(own) || (own !== title && taken.has(own)); count += 1) {
      own = numbered(texts[at] ?? '', at, ` (${count})`);
    }
    met.add(own);
    return own;
  });
}
