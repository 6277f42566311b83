import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate, Issue, Question, Statement } from '../../domain/dataset-file.ts';
import { compareText } from '../../domain/order.ts';
import { saidOn } from '../../domain/record.ts';
import { longDay } from '../../language/dates.ts';
import type { EmbedPart } from '../../navigation/codecs.ts';
import type { Place } from '../../navigation/place.ts';

/** Something that another page can show, as the picker names it. */
export interface EmbedOption {
  readonly group: string;
  readonly label: string;
  readonly place: Place;
  readonly part: EmbedPart;
}

/** The axes of an issue, or of one question. */
export function axesOf(issue: Issue): EmbedOption {
  const label = `${issue.name}: every question`;
  return { group: 'Axes', label, place: { view: 'issue', issue: issue.id }, part: 'axis' };
}

export function axisOf(question: Question): EmbedOption {
  return { group: 'Axes', label: question.text, place: { view: 'question', question: question.id }, part: 'axis' };
}

/** Agreement over time: on everything the Timeline shows, or on an issue. */
export const AGREEMENT_CHART: EmbedOption = {
  ...{ group: 'Charts', label: 'Agreement over time', place: { view: 'timeline' }, part: 'chart' },
};

export function agreementOf(issue: Issue): EmbedOption {
  const label = `Agreement over time: ${issue.name}`;
  return { group: 'Charts', label, place: { view: 'issue', issue: issue.id }, part: 'chart' };
}

/** How the positions on a question moved. */
export function positionsOn(question: Question): EmbedOption {
  const label = `Positions over time: ${question.text}`;
  return { group: 'Charts', label, place: { view: 'question', question: question.id }, part: 'chart' };
}

export function quotationOf({ id, speaker, date, precision, quote, paraphrase = '' }: Statement): EmbedOption {
  const words = [...(quote ?? paraphrase)];
  const begins = words.length > BEGINNING ? `${words.slice(0, BEGINNING).join('').trimEnd()} …` : words.join('');
  const label = `${speaker}, ${longDay(date, precision)}: ${quote === undefined ? begins : `“${begins}”`}`;
  return { group: 'Quotations', label, place: { view: 'statement', statement: id }, part: 'quote' };
}

/** Letters of a statement by which it is known. */
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
