import type { IsoDate } from '../domain/dataset-file.ts';
import { type Held, heldFrom, longDay, onHeld } from './dates.ts';
import { messages } from './messages.ts';
import { type Phrase, phrase } from './phrase.ts';

/** On whose word a position stands where it does. */
export const evidenceWords = messages({
  listings: 'Evidence',
  statements: 'Statements',
  sources: 'Sources',
  copy: { quotation: 'Copy quotation', statement: 'Copy statement' },
  copied: { quotation: 'Quotation copied, with its source.', statement: 'Statement copied, with its source.' },
  since: (held: Held) => `since ${heldFrom(held)}`,
  none: (reason: string) => `No recorded position. ${reason}`,
  noWords: 'No words on record.',
  lapsed: (voice: string, last: IsoDate) =>
    `The last recorded position of ${voice} on this held until ${longDay(last)}.`,
  notYet: (voice: string, first: Held, on: IsoDate) =>
    `The first recorded position of ${voice} on this begins ${onHeld(first)}, after ${longDay(on)}.`,
  noStatement: (voice: string) =>
    `No statement of ${voice} on this has been recorded. That is not a neutral stance: nothing is counted.`,
  noPosition: (voice: string) =>
    `No position of ${voice} on this has been recorded. That is not a neutral stance: nothing is counted.`,
  contested: (readings: number) =>
    `Contested: the record has ${readings} positions of this day. The mark stands midway between them.`,
  why: 'Why this mark',
  others: (count: number) => `Other statements (${count})`,
  earlier: (count: number) => `Earlier positions (${count})`,
  later: (count: number) => `Said again later (${count})`,
  position: (held: Held, stance: string, range: string | undefined) =>
    range === undefined ? `Since ${heldFrom(held)} ${stance}.` : `Since ${heldFrom(held)} ${stance}; ${range}.`,
  certainty: <Piece extends object>(confidence: Piece): Phrase<Piece> => phrase`Confidence ${confidence}`,
  importance: <Piece extends object>(salience: Piece): Phrase<Piece> => phrase`Salience ${salience}`,
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  salience: (salience: number) => `${salience} of 3`,
  weight: {
    label: 'For me this question counts',
    none: 'not at all',
    half: 'half',
    coded: 'as coded',
    double: 'double',
    three: 'three times',
    other: (weight: string) => `${weight} times`,
  },
  kinds: {
    transcript: 'transcript',
    statement: 'official statement',
    news: 'news report',
    'official-document': 'official document',
    resolution: 'resolution',
  },
});
