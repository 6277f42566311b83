import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Issue, Question, Statement } from '../../domain/dataset-file.ts';
import { compareText } from '../../domain/order.ts';
import { saidOn } from '../../domain/record.ts';
import { longDay } from '../../language/dates.ts';
import { exportWords } from '../../language/export.ts';
import { opening } from '../../language/opening.ts';
import type { EmbedPart } from '../../navigation/codecs.ts';
import type { Place } from '../../navigation/place.ts';

const words = exportWords.embeds;

/** Something that another page can show, as the picker names it. */
export interface EmbedOption {
  readonly group: string;
  readonly label: string;
  readonly place: Place;
  readonly part: EmbedPart;
}

/** The axes of an issue, or of one question. */
export function axesOf(issue: Issue): EmbedOption {
  const label = words.axesOf(issue.name);
  return { group: words.axes, label, place: { view: 'issue', issue: issue.id }, part: 'axis' };
}

export function axisOf(question: Question): EmbedOption {
  return { group: words.axes, label: question.text, place: { view: 'question', question: question.id }, part: 'axis' };
}

/** Agreement over time: on everything the Timeline shows, or on an issue. */
export const AGREEMENT_CHART: EmbedOption = {
  ...{ group: words.charts, label: words.agreement, place: { view: 'timeline' }, part: 'chart' },
};

export function agreementOf(issue: Issue): EmbedOption {
  const label = words.agreementOn(issue.name);
  return { group: words.charts, label, place: { view: 'issue', issue: issue.id }, part: 'chart' };
}

/** How the positions on a question moved. */
export function positionsOn(question: Question): EmbedOption {
  const label = words.positionsOn(question.text);
  return { group: words.charts, label, place: { view: 'question', question: question.id }, part: 'chart' };
}

export function quotationOf({ id, speaker, date, precision, quote, paraphrase = '' }: Statement): EmbedOption {
  const begins = opening(quote ?? paraphrase, BEGINNING);
  const label = words[quote === undefined ? 'told' : 'quoted'](speaker, longDay(date, precision), begins);
  return { group: words.quotations, label, place: { view: 'statement', statement: id }, part: 'quote' };
}

/** Signs of a statement by which it is known. */
const BEGINNING = 48;
/** More would bury the choice. */
const MOST_QUOTATIONS = 24;

interface Spoken {
  readonly a: string;
  readonly b: string;
  readonly on: IsoDate;
}

/** What the two had said on some questions by the day looked at, newest first. */
export function quotationsOn(
  dataset: Dataset,
  { a, b, on }: Spoken,
  questions: readonly Question[],
): readonly EmbedOption[] {
  const said = new Set(questions.flatMap(({ id }) => [a, b].flatMap((party) => saidOn(dataset, party, id))));
  return quotations([...said].filter(({ date }) => date <= on));
}

/** Statements, newest first. */
export function quotations(statements: readonly Statement[]): readonly EmbedOption[] {
  return statements
    .toSorted((x, y) => compareText(y.date, x.date))
    .slice(0, MOST_QUOTATIONS)
    .map(quotationOf);
}
