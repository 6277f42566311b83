import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ToldTooltip } from '../../../src/drawing/screen/ToldTooltip.tsx';

const payload = [{ payload: { told: ['7 May 2013', 'A visit', 'Agreement 58%'] } }];

describe(ToldTooltip, () => {
  it('tells the day under the pointer, line by line', () => {
    render(<ToldTooltip active payload={payload} />);
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(payload[0]?.payload.told);
  });

  it('is gone with the pointer, and where there is nothing to tell', () => {
    render(<ToldTooltip payload={payload} />);
    render(<ToldTooltip active payload={[{ payload: { told: [] } }]} />);
    render(<ToldTooltip active payload={[]} />);
    expect(screen.queryAllByRole('paragraph')).toEqual([]);
  });
});
