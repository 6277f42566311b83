import type { Party, Position, Question, Revision, Source, Statement } from '../domain/dataset-file.ts';
import { heldFrom, longDay, onHeld } from './dates.ts';
import { isolated } from './isolated.ts';
import { messages } from './messages.ts';
import { opening } from './opening.ts';
import { sourceWords } from './quotation.ts';
import { heldWords, rangeWords } from './stance.ts';

/** A list shows a title of this length whole. */
const TITLE_SIGNS = 100;

/** What a dataset holds, each as news: a title, and what there is to say of it in lines. */
export const newsWords = messages({
  position: {
    title: (position: Position, { name }: Party, question: Question) =>
      `${name}, ${heldFrom(position)}: ${heldWords(position, question)} on “${question.text}”`,
    text: ({ range, rationale }: Position, { poles: [a, b] }: Question, cited: readonly Statement[]) => [
      `The question lies between “${a.label}” (−2) and “${b.label}” (+2)${range === undefined ? '' : `; the party ${rangeWords(range)}`}.`,
      rationale,
      ...cited.map((statement) => said(statement, (words) => words)),
    ],
  },
  statement: {
    title: (statement: Statement) => said(statement, (words) => opening(words, TITLE_SIGNS)),
    text: (
      { speaker, role, date, precision, quote, paraphrase, note }: Statement,
      { name }: Party,
      source?: Source,
    ) => [
      quote && `“${quote}”`,
      paraphrase && (quote === undefined ? paraphrase : `In short: ${isolated(paraphrase)}`),
      `Said by ${[...new Set([speaker, role, name])].flatMap((who) => (who === undefined ? [] : isolated(who))).join(', ')}, ${onHeld({ from: date, precision })}.`,
      note,
      source && `Printed: ${[sourceWords(source), source.url].filter(Boolean).join(', ')}`,
    ],
  },
  revision: {
    title: ({ date, summary }: Revision) => `Version of ${longDay(date)}: ${opening(summary, TITLE_SIGNS)}`,
    text: ({ summary, changes, questions = [] }: Revision) => [
      summary,
      ...changes.map((change) => `• ${change}`),
      ...questions.map(({ before, after, why }) =>
        before.text === after.text
          ? `• “${after.text}”: the poles were reworded. ${why}`
          : `• “${before.text}” became “${after.text}”. ${why}`,
      ),
    ],
  },
});

function said({ speaker, date, precision, quote, paraphrase = '' }: Statement, cut: (words: string) => string): string {
  return `${isolated(speaker)}, ${longDay(date, precision)}: ${quote === undefined ? isolated(cut(paraphrase)) : `“${isolated(cut(quote))}”`}`;
}
