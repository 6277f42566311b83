import { type IsoDate, type SourceKind, UNCERTAINTY } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted, listed } from './numbers.ts';

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** What the numbers do not show. */
export const limitWords = messages({
  sources: (kinds: readonly { readonly kind: SourceKind; readonly count: number }[], all: number) => {
    const unnamed = all - kinds.reduce((sum, { count }) => sum + count, 0);
    const named = listed([
      ...kinds.map(({ kind, count }) => `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`),
      ...(unnamed === 0 ? [] : [`${unnamed} of no kind named`]),
    ]);
    return all === 1 ? `The one source is ${named}.` : `The ${all} sources are ${named}.`;
  },
  secondHand: (elsewhere: number, untitled: number) =>
    [
      elsewhere === 0
        ? ''
        : `${elsewhere} of the sources ${elsewhere === 1 ? 'was' : 'were'} read where another publisher printed or reproduced the words, as the name says (“AFP via …”).`,
      untitled === 0
        ? ''
        : `${untitled} ${untitled === 1 ? 'shows' : 'show'} no title, or none that was seen: what stands for it, in square brackets, is our own description.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  languages: (english: number, all: number) => {
    const which = english === all ? `All ${counted(all, 'source')}` : `${english} of the ${counted(all, 'source')}`;
    return english === 0
      ? 'No source is in English: quotations in English are translations, and the shade of a word may be the translator’s.'
      : `${which} are in English, also where the words were spoken in another language: they are then a translation by the publisher, and the shade of a word may be the translator’s.`;
  },
  paraphrased: (quoted: number, told: number, noted: number) => {
    const all = counted(quoted + told, 'statement');
    const words =
      told === 0
        ? `All ${all} are quoted.`
        : quoted === 0
          ? `None of the ${all} is quoted: what was said is given in our own words.`
          : `${quoted} of the ${all} are quoted; ${told} ${told === 1 ? 'is' : 'are'} given in our own words only, since the exact words were not seen or translations differ.`;
    return noted === 0 ? words : `${words} ${noted} ${noted === 1 ? 'carries' : 'carry'} a note on wording or date.`;
  },
  /** Parties by how many positions they have, the most first. */
  evenness: (parties: readonly Counted[], { start, end }: { readonly start: IsoDate; readonly end: IsoDate }) => {
    const [first, second] = parties;
    const last = parties.at(-1);
    const stretch = `The record runs from ${longDay(start)} to ${longDay(end)}`;
    if (first === undefined || second === undefined || last === undefined || first.count === last.count) {
      return `${stretch}.`;
    }
    const all = parties.reduce((sum, { count }) => sum + count, 0);
    return `${stretch} and is uneven: of ${counted(all, 'position')} ${first.count} are of ${first.name}, ${second.count} of ${second.name}, and only ${last.count} of ${last.name}. The table above shows where it is thin.`;
  },
  issueSizes: (issues: readonly Counted[], questions: number) =>
    `Agreement over all questions counts an issue by how many questions it has: of ${questions}, ${listed(issues.map(({ name, count }) => `${name} ${count}`))}. Filters and your own weights change that.`,
  deeds:
    'Words are coded, not deeds, unless a rationale says that a mark rests on a deed. What a party thinks in private is not known here.',
  constancy:
    'A position never lapses: it holds until the same party takes the next one. A long silence looks like constancy.',
  scale:
    'A scale from −2 to +2 takes each step to be as long as the next, and each question to lie on one line. Where a position does not, the rationale says so.',
  ranges:
    'The ranges rest on what a party said or signalled it could live with. A party that says little seems to have little room.',
  spreads: `The spreads of ${UNCERTAINTY.high}, ${UNCERTAINTY.medium} and ${UNCERTAINTY.low} for high, medium and low confidence are a convention. A band is the farthest that the codings leave open all at once, not a 95% interval.`,
  byIssue: 'What is contested, and what was not found, issue by issue:',
});

const KINDS: Readonly<Record<SourceKind, readonly [one: string, many: string]>> = {
  transcript: ['transcript', 'transcripts'],
  statement: ['statement published by its speaker', 'statements published by their speakers'],
  news: ['news report', 'news reports'],
  'official-document': ['official document', 'official documents'],
  resolution: ['resolution', 'resolutions'],
};
