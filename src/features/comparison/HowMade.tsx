import type { PartyLook } from '../../drawing/party-look.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Working } from './agreement-content.ts';

interface HowMadeProps {
  readonly working: Working;
  readonly band: string;
  readonly pair: readonly [PartyLook, PartyLook];
}

/** The sum behind an agreement, to be redone by hand. */
export function HowMade({ working, band, pair }: HowMadeProps) {
  const columns = [
    { id: 'question', label: 'Question' },
    { id: 'a', label: pair[0].short, isNumber: true },
    { id: 'b', label: pair[1].short, isNumber: true },
    { id: 'distance', label: 'Distance', isNumber: true },
    { id: 'weight', label: 'Weight', isNumber: true },
    { id: 'product', label: 'Distance × weight', isNumber: true },
  ];
  return (
    <Disclosure summary="How this number is made">
      <DataTable
        caption={
          `Stances run from −2 to +2. Distance is how far the two stand apart; weight is the mean of the two ` +
          `saliences, times your own weight where you gave one. Agreement is 1 − Σ(distance × weight) / (4 × Σ weight): ` +
          `${working.formula}. Given how sure each coding is (±0.25 high, ±0.5 medium, ±1 low), it lies within ${band}%. ` +
          `Questions that only one of the two has spoken on are not counted.`
        }
        columns={columns}
        rows={working.rows.map((row) => ({
          id: row.id,
          cells: [row.text, row.a, row.b, row.distance, row.weight, row.product],
        }))}
        footer={['Sum', '', '', '', working.sums.weight, working.sums.product]}
      />
    </Disclosure>
  );
}
