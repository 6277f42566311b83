import { useId, useMemo } from 'react';
import {
  type CoverageCell,
  type CoverageRow,
  coverageRows,
  issueCoverage,
  isTableOfAll,
  positionsIn,
} from '../../domain/coverage.ts';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { methodWords } from '../../language/method.ts';
import { useSession } from '../../session/session.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Record.module.css';
import { Section } from './Section.tsx';

const words = methodWords.record;

/** How well the record covers parties and questions, over the whole time. */
export function Record() {
  const { dataset } = useSession();
  return <Section id="record">{isTableOfAll(dataset) ? <PartiesAndQuestions /> : <Issues />}</Section>;
}

/** Each issue as a whole, where parties and questions are too many for a table of both. */
function Issues() {
  const { dataset } = useSession();
  const rows = useMemo(() => issueCoverage(dataset), [dataset]);
  return (
    <>
      <p>{words.short(dataset.parties.length, dataset.questions.length)}</p>
      <Scroller label={words.issues} isTall>
        <DataTable
          caption={<VisuallyHidden>{words.issues}</VisuallyHidden>}
          columns={Object.entries(words.issueColumns).map(([id, label]) => ({ id, label, isNumber: id !== 'issue' }))}
          rows={rows.map(({ issue, positions, recorded, missing }) => ({
            id: issue.id,
            cells: [
              <DatasetText key={issue.id}>{issue.name}</DatasetText>,
              ...[issue.questions.length, positions, recorded, missing].map(String),
            ],
          }))}
        />
      </Scroller>
    </>
  );
}

/** How many positions of each party are on record on each question. */
function PartiesAndQuestions() {
  const { dataset } = useSession();
  const rows = useMemo(() => coverageRows(dataset), [dataset]);
  const cellsOfParty = (index: number) => rows.flatMap(({ cells }) => cells[index] ?? []);
  return (
    <>
      <p>{words.text}</p>
      <Scroller label={words.table} isTall>
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{words.caption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              {dataset.parties.map(({ id, name, short }, index) => (
                <th key={id} id={columnId(index)} scope="col" title={name}>
                  <DatasetText>{short}</DatasetText>
                </th>
              ))}
              <th id={ALL} scope="col">
                {words.all}
              </th>
            </tr>
          </thead>
          {dataset.issues.map((issue, at) => (
            <tbody key={issue.id}>
              <tr className={styles.issue}>
                <th id={groupId(at)} scope="rowgroup" colSpan={dataset.parties.length + 2}>
                  <span>
                    <DatasetText>{issue.name}</DatasetText>
                  </span>
                </th>
              </tr>
              {rows
                .filter((row) => row.issue === issue)
                .map((row) => (
                  <QuestionRow key={row.question.id} row={row} group={at} />
                ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{words.allQuestions}</th>
              {dataset.parties.map(({ id }, index) => (
                <td key={id}>{positionsIn(cellsOfParty(index))}</td>
              ))}
              <td>{positionsIn(rows.flatMap(({ cells }) => cells))}</td>
            </tr>
          </tfoot>
        </table>
      </Scroller>
    </>
  );
}

/** A cell has three headers: its issue, its question and its party. */
const ALL = 'record-all';
const columnId = (party: number) => `record-party-${party}`;
const groupId = (issue: number) => `record-issue-${issue}`;

interface QuestionRowProps {
  readonly row: CoverageRow;
  /** The place of its issue among the issues. */
  readonly group: number;
}

function QuestionRow({ row, group }: QuestionRowProps) {
  const { dataset } = useSession();
  const rowId = useId();
  const headersOf = (column: string) => `${groupId(group)} ${rowId} ${column}`;
  return (
    <tr>
      <th id={rowId} headers={groupId(group)} scope="row">
        <DatasetText>{row.question.text}</DatasetText>
      </th>
      {row.cells.map((cell, index) => (
        <td key={dataset.parties[index]?.id} headers={headersOf(columnId(index))} data-kind={cell.kind}>
          <Cell cell={cell} />
        </td>
      ))}
      <td headers={headersOf(ALL)}>{positionsIn(row.cells)}</td>
    </tr>
  );
}

function Cell({ cell }: { readonly cell: CoverageCell }) {
  switch (cell.kind) {
    case 'recorded':
      return cell.positions;
    case 'explained':
      return <Sign sign="–" words={words.explained} />;
    case 'nothing':
      return <Sign sign="·" words={words.nothing} />;
    default:
      return cell satisfies never;
  }
}

function Sign({ sign, words: spoken }: { readonly sign: string; readonly words: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
}
