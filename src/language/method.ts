import type { DatasetFile, IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';
import { type Phrase, phrase } from './phrase.ts';

interface Chosen {
  readonly on: IsoDate;
  readonly since: IsoDate;
  readonly questions: number;
}

export const methodWords = messages({
  headline: 'How the numbers are made, and what they rest on.',
  standfirst:
    'Each measure in words, in symbols, and with this dataset’s own numbers, to be redone by hand; then the rules of coding, how far coders agree, and what the record does not show.',
  contents: 'On this page',
  sections: {
    measures: 'The measures, with this dataset’s own numbers',
    coding: 'How positions are coded',
    coders: 'How far coders agree',
    record: 'What is on record',
    limits: 'Known limits, and what is contested',
    changes: 'What has changed in the dataset',
    cite: 'How to cite',
    download: 'Download',
    distance: 'Distance and agreement on a question',
    agreement: 'Agreement over many questions',
    coverage: 'Coverage',
    zone: 'Common ground and gap',
    status: 'Status',
    uncertainty: 'Uncertainty',
    'who-moved': 'Who moved',
  },
  /** Whose numbers the measures are worked with. */
  chosen: <Piece extends object>(a: Piece, b: Piece, { on, since, questions }: Chosen): Phrase<Piece> =>
    phrase`Worked with the numbers of ${a} and ${b} on ${longDay(on)}, compared with ${longDay(since)}, over ${questions === 1 ? 'the one question' : `all ${questions} questions`}.`,
  asOf: 'As of',
  since: 'compared with',
  record: {
    text: 'How many positions of each party are on record on each question, over the whole time. A dot: none was found; a dash: none, and the dataset says why.',
    short: (parties: number, questions: number) =>
      `${counted(parties, 'party')} and ${counted(questions, 'question')} make ${counted(parties * questions, 'pair')}, too many for a table of all of them. So here is each issue as a whole: its positions over the whole time, and for how many pairs of a party and a question there is at least one.`,
    issues: 'Positions by issue',
    issueColumns: {
      issue: 'Issue',
      questions: 'Questions',
      positions: 'Positions',
      recorded: 'Pairs on record',
      missing: 'Pairs without',
    },
    table: 'Positions by party and question',
    caption: 'Positions on record by question and party',
    question: 'Question',
    all: 'All',
    allQuestions: 'All questions',
    explained: 'none, and the dataset says why',
    nothing: 'none',
  },
  dataset: 'The dataset (JSON)',
  schema: 'Its form (JSON Schema)',
  form: <Piece extends object>(schema: Piece): Phrase<Piece> =>
    phrase`${schema}, by which an editor completes and checks a dataset of your own.`,
  licences: 'The licences',
  terms: <Piece extends object>(licences: Piece): Phrase<Piece> =>
    phrase`${licences}: of the program, of the dataset and of the fonts.`,
  exported: (who: string) => `How the numbers are made: ${who}`,
  kicker: (version: IsoDate | undefined) =>
    version === undefined ? 'Method' : `Method · dataset of ${longDay(version)}`,
  noLog: (version: IsoDate | undefined) =>
    version === undefined
      ? 'The dataset keeps no log of its changes.'
      : `The dataset of ${longDay(version)} keeps no log of its changes.`,
  version: (version: IsoDate | undefined) =>
    version === undefined
      ? 'The dataset names no version: later copies may have other numbers, so note the day on which you read it.'
      : `The dataset is of ${longDay(version)}; a citation names that version, since later ones may have other numbers.`,
  citeView: 'To cite a view, share it: its address holds the parties, the day and all else that you chose.',
  download: ({ license, statements, sources, events, codings, revisions }: DatasetFile) => {
    const held = [
      'positions',
      ...(statements.length === 0 ? [] : ['statements']),
      ...(sources.length === 0 ? [] : ['sources']),
      ...(events.length === 0 ? [] : ['events']),
    ];
    const beside = [
      ...(codings === undefined ? [] : ['the further codings']),
      ...(revisions === undefined ? [] : ['the log of changes']),
    ];
    const terms = license === undefined ? ', without a licence that is named' : `, ${license}`;
    const all = beside.length === 0 ? `all ${listed(held)}` : `all ${listed(held)}, ${listed(beside)}`;
    return `${terms}: ${all}. Every number of this site is computed from it.`;
  },
  quotations: 'Quotations are their speakers’ words, cited from the sources named beside them.',
});
