import { type Held, heldFromMonth } from './dates.ts';
import { messages } from './messages.ts';
import { inWords } from './numbers.ts';

/** A question’s panel, and how the positions on it moved. */
export const questionWords = messages({
  close: 'Close',
  ends: 'What the ends mean',
  everyParty: 'Every party on this question',
  history: {
    title: 'How the positions moved',
    table: 'Positions as a table',
    tableNoteAlone: 'Stance, from −2 to +2.',
    tableNote: 'Stance, and in brackets the range that the party could accept, from −2 to +2.',
    from: 'From',
    statements: (count: number) => `Statements on this chart (${count})`,
    statement: (day: string, speaker: string) => `${day}, ${speaker}`,
    held: (party: string, position: string) => `${party}: ${position}`,
    noPosition: 'no recorded position',
    noRecord: 'no record',
    cell: (stance: string, low: string, high: string) => `${stance} (${low} to ${high})`,
    silent: (voice: string) => `${voice} has no recorded position.`,
    stayed: (voice: string, place: string, since: Held) => `${voice} has been ${place} since ${heldFromMonth(since)}.`,
    returned: (voice: string, place: string, from: Held, to: Held, steps: number) =>
      `${voice} began and ended ${place}, between ${heldFromMonth(from)} and ${heldFromMonth(to)}, ${inSteps(steps)}.`,
    went: (voice: string, way: string, from: Held, to: Held, steps: number) =>
      `${voice} went ${way} between ${heldFromMonth(from)} and ${heldFromMonth(to)}, ${inSteps(steps)}.`,
  },
  charts: {
    label: 'Charts',
    from: 'Charts from',
    to: 'to',
    hint: 'or draw a stretch on a chart',
    whole: 'whole record',
    others: 'Other parties',
  },
});

function inSteps(steps: number): string {
  return steps === 1 ? 'in one step' : `in ${inWords(steps)} steps`;
}
