import { bandFigures } from '../../../language/figures.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Words } from '../../page/Words.tsx';
import { type WorkingProps, workingOf } from './working.ts';

/** The sum behind an agreement as a table: distance times weight, question by question. */
export function WorkingTable({ facts, selection, pair }: WorkingProps) {
  const working = workingOf(facts, selection);
  if (working === undefined || facts.agreement.kind !== 'measured') return null;
  const columns = [
    { id: 'question', label: 'Question' },
    { id: 'a', label: pair[0].short, isNumber: true },
    { id: 'b', label: pair[1].short, isNumber: true },
    { id: 'distance', label: 'Distance', isNumber: true },
    { id: 'weight', label: 'Weight', isNumber: true },
    { id: 'product', label: 'Distance × weight', isNumber: true },
  ];
  return (
    <DataTable
      caption={
        <>
          Stances run from −2 to +2. Distance is how far the two stand apart; weight is the mean of the two saliences,
          times your own weight where you gave one. Agreement is 1 − Σ(distance × weight) / (4 × Σ weight):{' '}
          <Words of={working.formula} />. Given how sure each coding is (±0.25 high, ±0.5 medium, ±1 low), it lies
          within <Words of={bandFigures(facts.agreement, facts.named)} />
          %. Questions that only one of the two has spoken on are not counted.
        </>
      }
      columns={columns}
      rows={working.rows.map(({ id, text, a, b, distance, weight, product }) => ({
        id,
        cells: [
          text,
          ...[a, b, distance, weight, product].map((figure) => <Words key={figure.fact.key} of={figure} />),
        ],
      }))}
      footer={[
        'Sum',
        '',
        '',
        '',
        <Words key="weight" of={working.sums.weight} />,
        <Words key="product" of={working.sums.product} />,
      ]}
    />
  );
}
