import { messages } from './messages.ts';
import { counted } from './numbers.ts';

/** A cell that cannot be read, as `tables/faults.ts` has it. */
interface Cell {
  readonly value: string;
  readonly other?: { readonly row: number; readonly value: string } | undefined;
}

export const tableWords = messages({
  fields: {
    party: 'Party',
    question: 'Question',
    date: 'Date',
    stance: 'Stance',
    issue: 'Issue',
    quote: 'Quotation',
    speaker: 'Speaker',
    role: 'Office of the speaker',
    source_url: 'Address of the source',
    publisher: 'Publisher',
    pole_low: 'Name of the low pole',
    pole_high: 'Name of the high pole',
    range_low: 'Acceptable from',
    range_high: 'Acceptable to',
    salience: 'Salience',
    confidence: 'Confidence',
    note: 'Note',
    until: 'Holds until',
  },
  about: {
    party: 'Whose position it is. Needed.',
    question: 'One thing in dispute, as a question. Needed.',
    date: 'From when it is held: a day, a month or a year. Needed.',
    stance: 'Where the party stands: a number on any scale, or a word such as yes, no, abstain. Needed.',
    issue: 'The subject that the question belongs to.',
    quote: 'The words that the position rests on.',
    speaker: 'Who said them.',
    role: 'In which office.',
    source_url: 'Where they can be read.',
    publisher: 'Who printed them.',
    pole_low: 'What the low end of the scale stands for on this question.',
    pole_high: 'What the high end stands for.',
    range_low: 'The lowest stance that the party said it could accept.',
    range_high: 'The highest.',
    salience: 'How much the question matters to the party: 1, 2 or 3.',
    confidence: 'How sure the stance is: high, medium or low.',
    note: 'Why this stance, in a sentence.',
    until: 'The day on which the position lapses, where it does.',
  },
  faults: {
    empty: () => 'empty, and without it there is no position.',
    date: ({ value }: Cell) => `“${value}” is no date that can be read. Write 2015-12-15, 2015-12 or 2015.`,
    number: ({ value }: Cell) => `“${value}” is no number.`,
    word: ({ value }: Cell) => `“${value}” is neither a number nor a word whose stance is known.`,
    beyond: ({ value }: Cell) => `${value} lies beyond the ends of the scale.`,
    'range-order': () => 'the range ends below where it begins.',
    'range-without-stance': () => 'the range leaves out the stance itself.',
    'range-half': () => 'empty, though the other end of the range is there.',
    'three-steps': ({ value }: Cell) => `“${value}” is not 1, 2 or 3.`,
    levels: ({ value }: Cell) => `“${value}” is not high, medium or low.`,
    address: ({ value }: Cell) => `“${value}” is no whole address that begins with https://.`,
    until: ({ value }: Cell) => `“${value}” lies before the date on which the position begins.`,
    'other-issue': ({ value, other }: Cell) =>
      `“${value}”, but row ${other?.row} has the same question under “${other?.value}”.`,
    'other-pole': ({ value, other }: Cell) =>
      `“${value}”, but row ${other?.row} names this pole of the question “${other?.value}”.`,
  },
  /** What a dataset does not hold, and what its pages leave unsaid for that reason. */
  missing: {
    range:
      'No acceptable ranges: no bands are drawn, and nobody is said to be within reach or apart, only to agree or to differ.',
    salience: 'No salience: every question counts the same, and no weight is mentioned.',
    confidence: 'No confidence of the codings: figures stand without a margin, and none is claimed.',
    words: 'No quotations and no notes: a position stands without words on record.',
    sources: 'No sources: nobody can check where a position comes from.',
    speaker: 'No speakers: a quotation is that of its party.',
    poles: 'No names of the poles: the two ends of a question are called Against and For.',
    until: 'No ends: a position holds until the same party’s next one on that question.',
    issue: 'No issues: all questions stand under one.',
    events: 'No events: the timeline shows positions alone.',
  },
  notMade: {
    stance: (rows: number) => `${counted(rows, 'row')} without a stance: no position is recorded there.`,
    leftOut: (rows: number) => `${counted(rows, 'row')} left out by your choice.`,
    repeated: (rows: number) => `${counted(rows, 'row')} that repeat another word for word: counted once.`,
  },
  fault: (row: number, column: string, sentence: string) => `Row ${row}, ${column}: ${sentence}`,
  allQuestions: 'All questions',
  alreadyDataset: 'This is a dataset already: check it with “npm run check-model”.',
});
