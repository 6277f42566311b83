// The coverage of a dataset as text for a terminal: questions by issue, a column for each party.
import { importSource } from './project.mjs';
import { table } from './table.mjs';

/** @typedef {import('../src/domain/coverage.ts').CoverageCell} Cell */

/** @type {typeof import('../src/domain/coverage.ts')} */
const { coverageRows, isTableOfAll, issueCoverage, positionsIn } = await importSource(
  new URL('../src/domain/coverage.ts', import.meta.url),
);

const LEGEND = '· no recorded position   – none, and the dataset says why';

/**
 * A cell counts the positions of a party on a question; where those are too many, a line counts an issue.
 * @param {import('../src/domain/dataset.ts').Dataset} dataset
 */
export function coverageTable(dataset) {
  return isTableOfAll(dataset) ? `${tableOfAll(dataset)}\n\n${LEGEND}` : tableOfIssues(dataset);
}

/** @param {import('../src/domain/dataset.ts').Dataset} dataset */
function tableOfIssues(dataset) {
  return table([
    ['Issue', 'questions', 'positions', 'pairs on record', 'without'],
    ...issueCoverage(dataset).map(({ issue, positions, recorded, missing }) => [
      issue.name,
      ...[issue.questions.length, positions, recorded, missing].map(String),
    ]),
  ]);
}

/** @param {import('../src/domain/dataset.ts').Dataset} dataset */
function tableOfAll(dataset) {
  const rows = coverageRows(dataset);
  const groups = dataset.issues.flatMap((issue) => [
    [''],
    [issue.name],
    ...rows.filter((row) => row.issue === issue).map(({ question, cells }) => line(`  ${question.id}`, cells)),
  ]);
  const columns = dataset.parties.map((_, at) => positionsIn(rows.flatMap(({ cells }) => cells[at] ?? [])));
  return table([
    ['Positions', ...dataset.parties.map(({ short }) => short), 'total'],
    ...groups,
    [''],
    ['total', ...columns.map(String), String(dataset.positions.length)],
  ]);
}

/**
 * @param {string} name
 * @param {readonly Cell[]} cells
 */
function line(name, cells) {
  return [name, ...cells.map(written), String(positionsIn(cells))];
}

/** @param {Cell} cell */
function written(cell) {
  if (cell.kind === 'recorded') return String(cell.positions);
  return cell.kind === 'explained' ? '–' : '·';
}
