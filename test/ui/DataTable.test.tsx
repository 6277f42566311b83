import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataTable } from '../../src/ui/DataTable.tsx';
import { rowsOf } from '../fixtures/table-rows.ts';

const COLUMNS = [
  { id: 'year', label: 'Year' },
  { id: 'share', label: 'Share', isNumber: true },
];
const ROWS = [
  { id: '2014', cells: ['2014', '40%'] },
  { id: '2015', cells: ['2015', '64%'] },
];

describe(DataTable, () => {
  it('has a caption, and heads for columns and rows', () => {
    render(<DataTable caption="Shares by year." columns={COLUMNS} rows={ROWS} />);
    const table = screen.getByRole('table', { name: 'Shares by year.' });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Year', 'Share']);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['2014', '2015']);
    expect(rowsOf(table)).toEqual([
      ['Year', 'Share'],
      ['2014', '40%'],
      ['2015', '64%'],
    ]);
  });

  it('has a last row for the sum where there is one', () => {
    render(<DataTable caption="Shares by year." columns={COLUMNS} rows={ROWS} footer={['Mean', '52%']} />);
    expect(rowsOf(screen.getByRole('table')).at(-1)).toEqual(['Mean', '52%']);
    expect(screen.getByRole('rowheader', { name: 'Mean' })).toBeVisible();
  });
});
