import {
  type CodedRecord,
  type CodedUnit,
  type CoderAgreement,
  codedRecord,
  coderAgreement,
  coderGroup,
  isApart,
  type Mark,
  rewordedSince,
  workedApart,
} from '../../domain/coders.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Coding, Codings } from '../../domain/dataset-file.ts';
import { alphaWords, coderWords, findingOf, intervalWords } from '../../language/coders.ts';
import { shortDay } from '../../language/dates.ts';
import type { Phrase } from '../../language/phrase.ts';

/** How far the coders placed the same words alike: all together, pair by pair, question by question, row by row. */
export interface CodersContent {
  /** Which coders are counted together. */
  readonly group: string;
  readonly finding: Phrase;
  /** What is said of each coding. */
  readonly made: readonly { readonly id: string; readonly name: string; readonly sentences: readonly string[] }[];
  /** Undefined where every position was coded again. */
  readonly once: string | undefined;
  /** The dataset first. */
  readonly names: readonly string[];
  readonly pairs: readonly AgreementRow[];
  readonly total: AgreementRow;
  readonly questions: readonly AgreementRow[];
  readonly apart: readonly IssueUnits[];
  readonly issues: readonly IssueUnits[];
}

export interface AgreementRow {
  readonly id: string;
  readonly text: string;
  /** What has to be known beside it; undefined where there is nothing. */
  readonly aside: string | undefined;
  readonly units: string;
  readonly alpha: string;
  readonly interval: string;
  readonly within: string;
  readonly whole: string;
}

export interface IssueUnits {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly questions: readonly { readonly id: string; readonly text: string; readonly units: readonly UnitRow[] }[];
}

export interface UnitRow {
  readonly id: string;
  /** “Turkey, 20 Aug 2016” */
  readonly place: string;
  readonly marks: readonly Mark[];
  readonly decision: string | undefined;
}

/** Undefined where the dataset has been coded once only. */
export function codersContent(dataset: Dataset, codings: Codings): CodersContent | undefined {
  if (codings.codings.every(({ rows }) => rows.length === 0)) return undefined;
  const record = codedRecord(dataset, codings);
  const { coders, units, once } = record;
  const names = coders.map((coder) => coder?.name ?? coderWords.published);
  const group = coderGroup(coders);
  const all = coderAgreement(units, group);
  return {
    group: group.length < 2 ? coderWords.noGroup : coderWords.inGroup(group.map((place) => names[place] ?? '')),
    finding: group.length < 2 ? [] : findingOf(all),
    made: codings.codings.map((coding) => madeOf(dataset, coding)),
    once: once === 0 ? undefined : coderWords.codedOnce(once),
    names,
    pairs: pairRows(record, names),
    total: agreementRow({ id: 'all', text: coderWords.allQuestions }, all),
    questions: dataset.questions.flatMap(({ id, text }) => {
      const own = units.filter(({ question }) => question === id);
      if (own.length === 0) return [];
      const older = own.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'older')).length;
      const aside = older === 0 ? undefined : coderWords.rewordedSince(older);
      return agreementRow({ id, text, aside }, coderAgreement(own, group));
    }),
    apart: byIssue(dataset, units.filter(isApart)),
    issues: byIssue(dataset, units),
  };
}

function madeOf(dataset: Dataset, coding: Coding): CodersContent['made'][number] {
  const { id, name, made, date, unseen, consulted, limits = [], rows } = coding;
  const reworded = rewordedSince(dataset, coding);
  const older = rows.filter(({ question }) => reworded.has(question));
  const held = rows.filter(({ gone }) => gone !== true).length;
  const sentences = [
    made,
    date === undefined ? coderWords.undated : coderWords.finished(date),
    coderWords.sight(unseen),
    ...(consulted === true ? [coderWords.consulted] : []),
    coderWords.held(held, rows.length),
    ...(older.length === 0
      ? []
      : [coderWords.older(older.length, new Set(older.map(({ question }) => question)).size)]),
    ...limits,
  ];
  return { id, name, sentences };
}

function pairRows({ coders, units }: CodedRecord, names: readonly string[]): readonly AgreementRow[] {
  return coders.flatMap((one, first) =>
    coders.flatMap((other, second) => {
      if (second <= first) return [];
      const text = coderWords.pair(names[first] ?? '', names[second] ?? '');
      const aside = workedApart(one, other) ? undefined : coderWords.notApart;
      return agreementRow({ id: `${first}-${second}`, text, aside }, coderAgreement(units, [first, second]));
    }),
  );
}

interface Named {
  readonly id: string;
  readonly text: string;
  readonly aside?: string | undefined;
}

function agreementRow({ id, text, aside }: Named, agreement: CoderAgreement): AgreementRow {
  const { reliability, interval, within, whole } = agreement;
  return {
    id,
    text,
    aside,
    units: `${reliability.units}`,
    alpha: alphaWords(reliability),
    interval: intervalWords(interval),
    within: `${within}`,
    whole: `${whole}`,
  };
}

/** Units under their questions and issues; issues and questions without any are left out. */
function byIssue(dataset: Dataset, units: readonly CodedUnit[]): readonly IssueUnits[] {
  return dataset.issues.flatMap(({ id, name, questions }) => {
    const own = questions.flatMap((question) => {
      const rows = units.filter((unit) => unit.question === question.id).map((unit) => unitRow(dataset, unit));
      return rows.length === 0 ? [] : { id: question.id, text: question.text, units: rows };
    });
    const count = own.reduce((sum, question) => sum + question.units.length, 0);
    return count === 0 ? [] : { id, name, count, questions: own };
  });
}

function unitRow(dataset: Dataset, { party, from, marks, decision }: CodedUnit): UnitRow {
  const name = dataset.partyById.get(party)?.name ?? party;
  return { id: `${party} ${from}`, place: coderWords.place(name, shortDay(from)), marks, decision };
}
