// The coverage of a dataset as text for a terminal: questions by issue, a column for each party.
import { importSource } from './project.mjs';
import { table } from './table.mjs';

/** @typedef {import('../src/domain/coverage.ts').CoverageCell} Cell */

/** @type {typeof import('../src/domain/coverage.ts')} */
const { coverageRows, positionsIn } = await importSource(new URL('../src/domain/coverage.ts', import.meta.url));

export const LEGEND = '· no recorded position   – none, and the dataset says why';

/**
 * A cell counts the positions of a party on a question.
 * @param {import('../src/domain/dataset.ts').Dataset} dataset
 */
export function coverageTable(dataset) {
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
