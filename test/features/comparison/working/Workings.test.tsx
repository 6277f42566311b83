import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Workings } from '../../../../src/features/comparison/working/Workings.tsx';
import { loadEverything } from '../../../../src/ui/later/later.ts';
import { OverviewView } from '../../../../src/views/overview/View.tsx';
import { rowsOf } from '../../../fixtures/table-rows.ts';
import { TALKS } from '../../../fixtures/talks.ts';
import { renderAt } from '../../../render.tsx';

async function opened(search: string) {
  const { user } = renderAt(TALKS, search, <OverviewView />);
  const [summary = expect.fail('no summary')] = screen.getAllByText('How this is made');
  await user.click(summary);
  const [table = expect.fail('no table')] = await screen.findAllByRole('table');
  return table;
}

beforeAll(loadEverything);

describe(Workings, () => {
  it('lets the reader redo the sum by hand', async () => {
    const table = await opened('');
    expect(rowsOf(table)).toEqual([
      ['Question', 'US', 'Russia', 'Distance', 'Weight', 'Distance × weight'],
      ['Departure?', '+0.5', '+1.5', `${1.5 - 0.5}`, '3', `${1 * 3}`],
      ['Truce?', '+1', '+1', `${1 - 1}`, '2', `${0 * 2}`],
      ['Duties?', '−1.5', '+2', `${2 - -1.5}`, '2', `${3.5 * 2}`],
      ['Sum', '', '', '', `${3 + 2 + 2}`, `${3 + 0 + 7}`],
    ]);
    expect(table).toHaveAccessibleName(expect.stringContaining('1 − 10 / (4 × 7) = 64%'));
    expect(table).toHaveAccessibleName(expect.stringContaining('it lies within 48–77%'));
  });

  it('counts a question as the reader weighs it', async () => {
    const table = await opened('?w=departure.0.5~duties.0');
    expect(rowsOf(table).map((cells) => cells.at(4))).toEqual(['Weight', `${3 * 0.5}`, '2', `${2 * 0}`, '3.5']);
    expect(table).toHaveAccessibleName(expect.stringContaining('1 − 1.5 / (4 × 3.5) = 89%'));
  });

  it('has both orders of moving below it', async () => {
    await opened('');
    const [, orders = expect.fail('no second table')] = screen.getAllByRole('table');
    expect(orders).toHaveAccessibleName(expect.stringContaining('Shapley'));
  });

  it('is not there where there is no number', () => {
    renderAt(TALKS, '?on=2011-08-18', <OverviewView />);
    expect(screen.queryByText('How this is made')).toBeNull();
  });
});
