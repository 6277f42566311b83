import type { IsoDate } from '../domain/dataset-file.ts';
import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { sentenceCase } from './numbers.ts';
import { type Figure, type Phrase, phrase } from './phrase.ts';

/** What leaves the page: pictures to publish, and parts for other pages. */
export const exportWords = messages({
  embeds: {
    axes: 'Axes',
    charts: 'Charts',
    quotations: 'Quotations',
    axesOf: (issue: string) => `${issue}: every question`,
    agreement: 'Agreement over time',
    agreementOn: (issue: string) => `Agreement over time: ${issue}`,
    positionsOn: (question: string) => `Positions over time: ${question}`,
    quoted: (speaker: string, day: string, words: string) => `${speaker}, ${day}: “${words}”`,
    told: (speaker: string, day: string, words: string) => `${speaker}, ${day}: ${words}`,
  },
  parts: {
    view: 'The view',
    all: 'All that is shown',
    axes: 'The axes, without charts',
    issue: 'One issue',
    question: 'One question',
  },
  /** `Issue · As of 15 December 2015` */
  within: (subject: string, kicker: string) => `${subject} · ${kicker}`,
  standfirst: (note: string) => `${sentenceCase(note)}.`,
  finding: (status: string, between: string) => `${status}. ${between}`.trimEnd(),
  agreement: (percent: Figure, band: Phrase | undefined, coverage: Phrase): Phrase =>
    band === undefined
      ? phrase`agreement ${percent}; ${coverage}`
      : phrase`agreement ${percent}, or ${band} as far as the record leaves doubt; ${coverage}`,
  asOf: (on: IsoDate, since: IsoDate | undefined) =>
    since === undefined ? `As of ${longDay(on)}` : `As of ${longDay(on)}, compared with ${longDay(since)}`,
  /** Below the axis of a picture. */
  silent: (party: string) => `${party}: no recorded position`,
  /** Below the headline of a picture. */
  weighted: (agreement: Phrase): Phrase => phrase`Weighted by how much each question matters to the two: ${agreement}.`,
  formats: {
    long: 'As long as it needs',
    article: 'For an article, 1200 × 675',
    square: 'Square, 1080 × 1080',
    story: 'Story, 1080 × 1350',
  },
});
