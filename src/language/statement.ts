import type { IsoDate, Precision, Source } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { evidenceWords } from './evidence.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';
import { type Phrase, phrase } from './phrase.ts';

type Details = Pick<Source, 'kind' | 'date' | 'precision'>;

/** ` (news report, 18 August 2011)`, as far as it is known. */
function details({ kind, date, precision }: Details): string {
  const known = [
    ...(kind === undefined ? [] : [evidenceWords.kinds[kind]]),
    ...(date === undefined ? [] : [longDay(date, precision)]),
  ];
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** The page of one statement. */
export const statementWords = messages({
  evidence: 'Evidence',
  kicker: 'Statement',
  backs: 'What it backs',
  others: 'Other statements',
  paraphrased: 'Told in our words: the record has no quotation.',
  printedIn: <Piece extends object>(source: Piece, known: Details): Phrase<Piece> =>
    phrase`Printed in ${source}${details(known)}`,
  paraphraseOf: <Piece extends object>(source: Piece, known: Details): Phrase<Piece> =>
    phrase`In our words, after ${source}${details(known)}`,
  fromSource: 'All statements from this source',
  summary: (voice: string, positions: number, issues: readonly string[]) =>
    positions === 0
      ? 'No position on record rests on it.'
      : `${counted(positions, 'position')} of ${voice} on ${listed(issues)}.`,
  held: <Piece extends object>(
    { from, precision, until }: { from: IsoDate; precision?: Precision | undefined; until: IsoDate | undefined },
    stance: Piece,
  ): Phrase<Piece> => {
    const day = longDay(from, precision);
    return until === undefined
      ? phrase`From ${day} on: ${stance}.`
      : phrase`From ${day} until ${longDay(until)}: ${stance}.`;
  },
  alone: (voice: string) => `Nothing else that ${voice} said on this question is on record.`,
  nearby: (voice: string) => `Said by ${voice} before and after`,
  all: (count: number, voice: string) => `All ${counted(count, 'statement')} of ${voice} on this question`,
  itself: 'This statement',
});
