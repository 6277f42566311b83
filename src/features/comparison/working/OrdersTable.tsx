import { pointsFigure } from '../../../language/figures.ts';
import { signed } from '../../../language/numbers.ts';
import type { Figure } from '../../../language/phrase.ts';
import { workingWords } from '../../../language/working.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Words } from '../../page/Words.tsx';
import type { WorkingProps } from './working.ts';

const words = workingWords.orders;

/** Both orders of moving, and their average. */
export function OrdersTable({ facts: { change, named, asCoded, questions }, selection, pair }: WorkingProps) {
  if (change?.kind !== 'measured') return null;
  const { orders, shares } = change;
  const isWeighted = asCoded !== undefined || questions.some(({ a }) => a.positions[0]?.salience !== undefined);
  const [a, b] = [pair[0].voice, pair[1].voice];
  const { between } = named;
  const level = (measure: string, value: number) => <Words key={measure} of={pointsFigure(between(measure, value))} />;
  const step = (measure: string, value: number) => <Words key={measure} of={tenths(measure, value)} />;
  const tenths = (measure: string, value: number): Figure => ({
    fact: between(measure, value),
    words: signed(Math.round(value * 1000) / 10),
  });
  const [before, after] = [level('agreement-before', orders.before), level('agreement-after', orders.after)];
  return (
    <DataTable
      caption={isWeighted ? words.weighted : words.unweighted}
      columns={[
        { id: 'order', label: words.columns.order },
        { id: 'before', label: words.columns.before, isNumber: true },
        { id: 'between', label: words.columns.between, isNumber: true },
        { id: 'after', label: words.columns.after, isNumber: true },
        { id: 'a', label: a, isNumber: true },
        { id: 'b', label: b, isNumber: true },
      ]}
      rows={[
        {
          id: 'a',
          cells: [
            words.first(a),
            before,
            level(`agreement-moved:${selection.pair.a}`, orders.aMoved),
            after,
            step(`moved-first:${selection.pair.a}`, orders.aMoved - orders.before),
            step(`moved-second:${selection.pair.b}`, orders.after - orders.aMoved),
          ],
        },
        {
          id: 'b',
          cells: [
            words.first(b),
            before,
            level(`agreement-moved:${selection.pair.b}`, orders.bMoved),
            after,
            step(`moved-second:${selection.pair.a}`, orders.after - orders.bMoved),
            step(`moved-first:${selection.pair.b}`, orders.bMoved - orders.before),
          ],
        },
      ]}
      footer={[
        <Words key="change" of={words.average([tenths('change', change.after - change.before)])} />,
        '',
        '',
        '',
        step(`moved:${selection.pair.a}`, shares.a),
        step(`moved:${selection.pair.b}`, shares.b),
      ]}
    />
  );
}
