import { FIELDS } from './fields.ts';
import { csvOf } from './sheet.ts';

/** Invented, with every column filled at least once. */
const SAMPLE: readonly (readonly (string | number)[])[] = [
  row('Harbour Party', 'Close the market square to cars?', '2021-03-15', -2, {
    quote: 'Our shops live by customers who park outside.',
    ...{ speaker: 'Ada Lind', role: 'group leader', note: 'Asks for a trial at most.' },
    ...{ range: [-2, -1], salience: 3, confidence: 'high' },
  }),
  row('Harbour Party', 'Close the market square to cars?', '2022-06-01', 0, {
    quote: 'The trial summer was not the end of us. Let us talk about weekends.',
    ...{ speaker: 'Ada Lind', role: 'group leader', note: 'After the trial.' },
    ...{ range: [-1, 1], salience: 3, confidence: 'medium' },
  }),
  row('Green List', 'Close the market square to cars?', '2021-03-15', 2, {
    quote: 'A square is for people. Close it, all year.',
    ...{ speaker: 'Tomas Berg', role: 'councillor', note: 'In its programme.' },
    ...{ range: [1, 2], salience: 3, confidence: 'high' },
  }),
  row('Old Town Union', 'Close the market square to cars?', '2021-04-02', 1, {
    quote: 'From ten in the morning, why not, if deliveries come before.',
    ...{ speaker: 'Mira Falk', role: 'councillor', note: 'With an exception for deliveries.' },
    ...{ range: [0, 2], salience: 2, confidence: 'medium' },
  }),
  row('Harbour Party', 'Build a second school on the hill?', '2021-05-10', 1, {
    quote: 'We need it, and we need to know what it costs.',
    ...{ speaker: 'Ada Lind', role: 'group leader', note: 'Bound to a cap on the cost.' },
    ...{ range: [0, 2], salience: 2, confidence: 'high' },
  }),
  row('Green List', 'Build a second school on the hill?', '2021-05-10', -1, {
    quote: 'Not on the meadow. Show us another place.',
    ...{ speaker: 'Tomas Berg', role: 'councillor', note: 'Against the place, not the school.' },
    ...{ range: [-2, 1], salience: 1, confidence: 'medium', until: '2023-01-01' },
  }),
  row('Old Town Union', 'Build a second school on the hill?', '2021-05-11', 2, {
    quote: 'Every year we wait costs a class its room.',
    ...{ speaker: 'Mira Falk', role: 'councillor', note: 'Its own motion.' },
    ...{ range: [1, 2], salience: 3, confidence: 'high' },
  }),
];

interface More {
  readonly quote: string;
  readonly speaker: string;
  readonly role: string;
  readonly note: string;
  readonly range: readonly [number, number];
  readonly salience: number;
  readonly confidence: string;
  readonly until?: string;
}

function row(party: string, question: string, date: string, stance: number, more: More): readonly (string | number)[] {
  const { quote, speaker, role, range, salience, confidence, note, until = '' } = more;
  const isSquare = question.includes('square');
  const issue = isSquare ? 'Streets' : 'Schools';
  const poles = isSquare ? ['Keep it open', 'Close it'] : ['Do not build', 'Build'];
  const source = [`https://council.example.org/minutes/${date}`, 'Minutes of the council'];
  return [
    ...[party, question, date, stance, issue, quote, speaker, role, ...source, ...poles, ...range],
    ...[salience, confidence, note, until],
  ];
}

/** A table as the Studio likes it best, to try and to look at. */
export function sampleSheet(): string {
  return `\uFEFF${csvOf([[...FIELDS], ...SAMPLE])}\r\n`;
}

/** The names of all columns, for a table that begins empty. */
export function emptySheet(): string {
  return `\uFEFF${csvOf([[...FIELDS]])}\r\n`;
}
