import { Mark } from '../../drawing/screen/Mark.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import type { Cell } from '../../features/parties/neighbours.ts';
import { neighbourWords } from '../../language/neighbours.ts';
import { partiesWords } from '../../language/parties.ts';
import { useView } from '../../session/session.ts';
import { comparePair, goTo, type Transition } from '../../session/transitions.ts';
import { useRovingTable } from '../../ui/hooks/use-roving-table.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Row } from './content.ts';
import styles from './MatrixTable.module.css';

interface MatrixTableProps {
  readonly rows: readonly Row[];
  readonly caption: string;
}

/** Above this many columns there is no room for names side by side. */
const WIDE = 14;

/** The agreement of all pairs: one stop of the Tab key, arrow keys inside. */
export function MatrixTable({ rows, caption }: MatrixTableProps) {
  const a = useView((state) => state.a);
  const b = useView((state) => state.b);
  const at = (id: string) => rows.findIndex(({ party }) => party.id === id) + 1;
  const { keys, tabIndexOf } = useRovingTable({ row: at(a), column: at(b) }, ({ row, column }) => {
    if (row === 0 || column === 0) return row + column > 0 && Math.max(row, column) <= rows.length;
    return rows[row - 1]?.cells[column - 1]?.points !== undefined;
  });
  return (
    <table
      className={styles.matrix}
      data-crowded={rows.length > WIDE || undefined}
      style={{ '--count': rows.length }}
      {...keys}
    >
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <td />
          {rows.map(({ party }, index) => (
            <th key={party.id} scope="col">
              <PlaceLink to={goTo({ view: 'party', party: party.id })} tabIndex={tabIndexOf(0, index + 1)}>
                <Mark slot={party.slot} />
                <span>
                  <DatasetText>{party.short}</DatasetText>
                </span>
              </PlaceLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ party, cells }, index) => (
          <tr key={party.id}>
            <th scope="row">
              <PlaceLink to={goTo({ view: 'party', party: party.id })} tabIndex={tabIndexOf(index + 1, 0)}>
                <Mark slot={party.slot} />
                <span>
                  <DatasetText>{party.name}</DatasetText>
                </span>
              </PlaceLink>
            </th>
            {cells.map((cell, column) => {
              const other = rows[column]?.party ?? party;
              const isCompared = [a, b].includes(party.id) && [a, b].includes(other.id);
              return (
                <td
                  key={other.id}
                  data-compared={(cell !== undefined && isCompared) || undefined}
                  data-few={cell?.isFew || undefined}
                  style={{ '--share': cell?.points?.fact.value }}
                >
                  <CellLink
                    cell={cell}
                    names={partiesWords.pair(party.name, other.name)}
                    to={(state) => goTo({ view: 'overview' })(comparePair(party.id, other.id)(state))}
                    tabIndex={tabIndexOf(index + 1, column + 1)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellLinkProps {
  /** Undefined for a party with itself. */
  readonly cell: Cell | undefined;
  readonly names: string;
  readonly to: Transition;
  readonly tabIndex: number | undefined;
}

/** The two figures of a pair, leading to what they are made of; or a dot, and why there is none. There may be 900: each is few elements. */
function CellLink({ cell, names, to, tabIndex }: CellLinkProps) {
  if (cell === undefined) return <span className={styles.self} />;
  const { agreement, points, shared } = cell;
  if (points === undefined) {
    const why = neighbourWords.noNumber[agreement.kind];
    return (
      <span className={styles.none} title={partiesWords.noNumber(names, why)}>
        <span aria-hidden="true">·</span>
        <VisuallyHidden>{why}</VisuallyHidden>
      </span>
    );
  }
  return (
    <PlaceLink to={to} className={styles.cell} tabIndex={tabIndex}>
      <VisuallyHidden>{partiesWords.cell.before(names)}</VisuallyHidden> <Words of={points} />{' '}
      <VisuallyHidden>{partiesWords.cell.between}</VisuallyHidden> <Words of={shared} />{' '}
      <VisuallyHidden>{partiesWords.cell.after}</VisuallyHidden>
    </PlaceLink>
  );
}
