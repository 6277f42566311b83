import type { Basis, IsoDate, Position } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';

export const evidenceWords = messages({
  noWords: 'No words on record.',
  lapsed: (voice: string, last: IsoDate) =>
    `The last recorded position of ${voice} on this held until ${longDay(last)}.`,
  notYet: (voice: string, { from, precision }: Position, on: IsoDate) =>
    `The first recorded position of ${voice} on this begins ${precision === undefined ? 'on' : 'in'} ${longDay(from, precision)}, after ${longDay(on)}.`,
  nothing: (voice: string, basis: Basis | undefined) =>
    `No ${basis === 'statements' ? 'statement' : 'position'} of ${voice} on this has been recorded. That is not a neutral stance: nothing is counted.`,
  contested: (readings: number) =>
    `Contested: the record has ${readings} positions of this day. The mark stands midway between them.`,
  confidence: 'Confidence',
  salience: 'Salience',
});
