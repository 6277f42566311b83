import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChartTooltip } from '../../../src/drawing/screen/ChartTooltip.tsx';

const payload = [{ payload: { tooltip: ['7 May 2013', 'A visit', 'Agreement 58%'] } }];

describe(ChartTooltip, () => {
  it('tells the day under the pointer, line by line', () => {
    render(<ChartTooltip active payload={payload} />);
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(payload[0]?.payload.tooltip);
  });

  it('is gone with the pointer, and where there is nothing to tell', () => {
    render(<ChartTooltip payload={payload} />);
    render(<ChartTooltip active payload={[{ payload: { tooltip: [] } }]} />);
    render(<ChartTooltip active payload={[]} />);
    expect(screen.queryAllByRole('paragraph')).toEqual([]);
  });
});
