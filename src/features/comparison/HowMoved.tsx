import type { Movement } from '../../domain/measures/who-moved.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { points, signed } from '../../language/numbers.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

interface HowMovedProps {
  readonly movement: Movement;
  readonly pair: readonly [PartyLook, PartyLook];
}

/** The table of both orders of moving, and their average. */
export function HowMoved({ movement, pair }: HowMovedProps) {
  if (movement.kind !== 'measured') return null;
  const { table, shares, change } = movement;
  const [a, b] = [pair[0].voice, pair[1].voice];
  const signedPoints = (share: number) => signed(Math.round(share * 1000) / 10);
  const columns = [
    { id: 'order', label: 'Order' },
    { id: 'before', label: 'Before', isNumber: true },
    { id: 'between', label: 'After the first', isNumber: true },
    { id: 'after', label: 'After both', isNumber: true },
    { id: 'a', label: a, isNumber: true },
    { id: 'b', label: b, isNumber: true },
  ];
  const row = (id: string, order: string, between: number, own: readonly [number, number]) => ({
    id,
    cells: [
      order,
      points(table.before),
      points(between),
      points(table.after),
      signedPoints(own[0]),
      signedPoints(own[1]),
    ],
  });
  return (
    <Disclosure summary="How who moved is told">
      <DataTable
        caption={
          'Agreement in points, over the questions shared at both dates with the weights of the later one. What a party’s ' +
          'move is worth depends on whether the other has moved already, so both orders are counted and averaged ' +
          '(the Shapley value of two players); the two shares add up to the whole change.'
        }
        columns={columns}
        rows={[
          row('a', `${a} first`, table.aMoved, [table.aMoved - table.before, table.after - table.aMoved]),
          row('b', `${b} first`, table.bMoved, [table.after - table.bMoved, table.bMoved - table.before]),
        ]}
        footer={[`Average; change ${signedPoints(change)}`, '', '', '', signedPoints(shares.a), signedPoints(shares.b)]}
      />
    </Disclosure>
  );
}
