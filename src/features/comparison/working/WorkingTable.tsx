import { bandFigures } from '../../../language/figures.ts';
import { workingWords } from '../../../language/working.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Words } from '../../page/Words.tsx';
import { type WorkingProps, workingOf } from './working.ts';

/** So many columns say all there is where every question counts the same. */
const UNWEIGHTED = 4;

/** The sum behind an agreement as a table: distance times weight, question by question. */
export function WorkingTable({ facts, selection, pair }: WorkingProps) {
  const working = workingOf(facts, selection);
  if (working === undefined || facts.agreement.kind !== 'measured') return null;
  const { isWeighted } = working;
  const { band } = facts.agreement;
  const columns = [
    { id: 'question', label: workingWords.columns.question },
    { id: 'a', label: pair[0].short, isNumber: true },
    { id: 'b', label: pair[1].short, isNumber: true },
    { id: 'distance', label: workingWords.columns.distance, isNumber: true },
    { id: 'weight', label: workingWords.columns.weight, isNumber: true },
    { id: 'product', label: workingWords.columns.product, isNumber: true },
  ];
  const cells = <T,>(all: readonly T[]) => (isWeighted ? all : all.slice(0, UNWEIGHTED));
  return (
    <DataTable
      caption={
        <>
          <Words of={workingWords.sum(working, working.formula)} />{' '}
          {band === undefined ? null : <Words of={workingWords.sure(bandFigures(band, facts.named))} />}{' '}
          {workingWords.notCounted}
        </>
      }
      columns={cells(columns)}
      rows={working.rows.map(({ id, text, a, b, distance, weight, product }) => ({
        id,
        cells: [
          text,
          ...cells([undefined, a, b, distance, weight, product]).flatMap((figure) =>
            figure === undefined ? [] : <Words key={figure.fact.key} of={figure} />,
          ),
        ],
      }))}
      footer={
        isWeighted
          ? [
              ...[workingWords.total, '', '', ''],
              <Words key="weight" of={working.sums.weight} />,
              <Words key="product" of={working.sums.product} />,
            ]
          : [...[workingWords.total, '', ''], <Words key="product" of={working.sums.product} />]
      }
    />
  );
}
