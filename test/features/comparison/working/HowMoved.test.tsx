import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { partyLook } from '../../../../src/drawing/party-look.ts';
import { HowMoved } from '../../../../src/features/comparison/working/HowMoved.tsx';
import { datasetFromText } from '../../../fixtures/dataset-text.ts';
import { factsAt } from '../../../fixtures/facts.ts';
import { rowsOf } from '../../../fixtures/table-rows.ts';
import { renderAt } from '../../../render.tsx';

function open(text: string) {
  const dataset = datasetFromText(text);
  const { whole, selection } = factsAt(dataset, { since: '2011-12-31', on: '2015-12-15' });
  const pair = [partyLook(dataset, 'us'), partyLook(dataset, 'russia')] as const;
  return renderAt(dataset, '', <HowMoved facts={whole} selection={selection} pair={pair} />);
}

describe(HowMoved, () => {
  it('has both orders of moving, and their average', async () => {
    // The US passes Russia: what its move is worth depends on whether Russia has moved already.
    const { user } = open('us departure 2011-08 -1  2015-06 2 \n russia departure 2011-08 1  2015-06 0');
    await user.click(screen.getByText('How who moved is worked out'));
    // 2 apart at first; 1 when the US alone has moved, 1 when Russia alone has, 2 in the end.
    expect(rowsOf(await screen.findByRole('table'))).toEqual([
      ['Order', 'Before', 'After the first', 'After both', 'Us', 'Russia'],
      ['Us first', '50', '75', '50', '+25', '−25'],
      ['Russia first', '50', '75', '50', '−25', '+25'],
      ['Average; change 0', '', '', '', '0', '0'],
    ]);
  });

  it('gives shares that add up to the change', async () => {
    const { user } = open('us departure 2011-08 -2  2015-06 -0.5 \n russia departure 2011-08 2  2015-06 1.5');
    await user.click(screen.getByText('How who moved is worked out'));
    // 4 apart at first, 1.5 and 0.5 of it made good: 2 in the end.
    expect(rowsOf(await screen.findByRole('table')).at(-1)).toEqual([
      `Average; change +${(100 * (1.5 + 0.5)) / 4}`,
      ...['', '', ''],
      `+${(100 * 1.5) / 4}`,
      `+${(100 * 0.5) / 4}`,
    ]);
  });

  it('is not there where no change can be told', () => {
    open('us departure 2011-08 -2 \n russia departure 2012-08 2');
    expect(screen.queryByText('How who moved is worked out')).toBeNull();
  });
});
