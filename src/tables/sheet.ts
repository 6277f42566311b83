import Papa from 'papaparse';
import { SCALE } from '../domain/dataset-file.ts';
import type { MadeFile, MadePosition, MadeStatement } from './dataset.ts';
import { FIELDS, type Field } from './fields.ts';

type Line = Partial<Readonly<Record<Field, string | number>>>;

/** The dataset as a table again, one row a position and statement, which `table.ts` reads back. Columns that would be empty are left out. */
export function sheetOf(file: MadeFile): string {
  const lines = linesOf(file);
  const fields = FIELDS.filter((field) => lines.some((line) => line[field] !== undefined));
  const rows = lines.map((line) => fields.map((field) => line[field] ?? ''));
  return `\uFEFF${csvOf([fields.map(headerOf), ...rows])}\r\n`;
}

/** The text of a dataset file as a table. */
export function sheetFrom(text: string): string {
  return sheetOf(JSON.parse(text));
}

/** Text that a spreadsheet would take for a formula begins with an apostrophe; reading takes it off again. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse([...rows.map((row) => [...row])], { escapeFormulae: true });
}

/** The scale stands in the header, so that it need not be guessed from the numbers. */
function headerOf(field: Field): string {
  return field === 'stance' ? `stance (${SCALE.min} to ${SCALE.max})` : field;
}

function linesOf(file: MadeFile): readonly Line[] {
  const parties = new Map(file.parties.map(({ id, name }) => [id, name]));
  const statements = new Map(file.statements.map((statement) => [statement.id, statement]));
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const questions = new Map(
    file.issues.flatMap((issue) => issue.questions.map((question) => [question.id, { issue, question }] as const)),
  );
  return file.positions.flatMap((position) => {
    const { issue, question } = questions.get(position.question) ?? {};
    const line: Line = {
      ...given('issue', issue?.name),
      ...given('pole_low', question?.poles?.[0].label),
      ...given('pole_high', question?.poles?.[1].label),
      ...positionCells(position),
      party: parties.get(position.party) ?? position.party,
      question: question?.text ?? position.question,
    };
    const words = (position.evidence ?? []).flatMap((id) => statements.get(id) ?? []);
    if (words.length === 0) return [line];
    return words.map((statement) => ({ ...line, ...statementCells(statement, sources.get(statement.source ?? '')) }));
  });
}

function positionCells({ from, until, stance, range, salience, confidence, rationale }: MadePosition): Line {
  return {
    ...{ date: from, stance },
    ...given('until', until),
    ...given('range_low', range?.[0]),
    ...given('range_high', range?.[1]),
    ...given('salience', salience),
    ...given('confidence', confidence),
    ...given('note', rationale),
  };
}

/** Words that are no quotation are the note of their row, where the position has none of its own. */
function statementCells(
  { quote, paraphrase, speaker, role }: MadeStatement,
  source: { readonly url?: string | undefined; readonly publisher?: string | undefined } | undefined,
): Line {
  return {
    ...given('quote', quote),
    ...given('speaker', speaker),
    ...given('role', role),
    ...(quote === undefined ? given('note', paraphrase) : {}),
    ...given('source_url', source?.url),
    ...given('publisher', source?.publisher),
  };
}

function given(field: Field, value: string | number | undefined): Line {
  return value === undefined ? {} : { [field]: value };
}
