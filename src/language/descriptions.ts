import type { Happening, Statement } from '../domain/dataset-file.ts';
import { brief, DESCRIPTION_ROOM } from './brief.ts';
import { longDay } from './dates.ts';
import { isolated } from './isolated.ts';
import { messages } from './messages.ts';

/** What search results and previews of links say of a page below its title; the build alone reads it. */
export const descriptions = messages({
  timeline: (dataset: string | undefined) => together('When positions moved, who moved, and what happened.', dataset),
  evidence: (dataset: string | undefined) => together('Who said what, when, and where it is printed.', dataset),
  sources: (dataset: string | undefined) => together('Where every statement and event is printed.', dataset),
  method: (dataset: string | undefined) =>
    together('Every measure worked through, the rules of coding, and the limits.', dataset),
  event: ({ title, date, precision, summary = title }: Happening) => {
    const day = `${longDay(date, precision)}.`;
    // A day alone would be left where a sentence is too long for a description.
    return brief(`${day} ${summary}`).length > day.length ? `${day} ${isolated(summary)}` : summary;
  },
  /** The words in whole sentences, as many as there is room for; else what they come to, or the question that they are on. */
  statement: (
    { speaker, role, date, precision, quote = '', paraphrase = '' }: Statement,
    question: string | undefined,
  ) => {
    const lead = `${isolated(role === undefined ? speaker : `${speaker}, ${role}`)}: `;
    const said = brief(quote, DESCRIPTION_ROOM - lead.length - 2);
    if (said !== '') return `${lead}“${isolated(said)}”`;
    const meant = brief(paraphrase, DESCRIPTION_ROOM - lead.length);
    if (meant !== '') return `${lead}${isolated(meant)}`;
    const spoken = `${isolated(speaker)}, ${precision === undefined ? 'on' : 'in'} ${longDay(date, precision)}`;
    return question === undefined ? `${spoken}.` : `${spoken}, on the question “${question}”`;
  },
});

function together(view: string, dataset: string | undefined): string {
  return dataset === undefined ? view : `${view} ${dataset}`;
}
