import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { AxisSide } from '../../../src/drawing/geometry/axis.ts';
import { PositionAxis } from '../../../src/drawing/screen/PositionAxis.tsx';

const US: AxisSide = {
  ...{ slot: 0, name: 'United States', stance: -1, range: [-2, 0] },
  ...{ isUnsure: false, isPast: false, ghost: undefined },
};

function open(props: Partial<ComponentProps<typeof PositionAxis>> = {}) {
  const sentence = 'United States: on the side of “No” (−1).';
  const usual = { sides: [US], zone: undefined, poles: ['No', 'Yes'] as const, sentence, unrecorded: [] };
  render(<PositionAxis {...usual} {...props} />);
}

describe(PositionAxis, () => {
  it('says in a sentence what it shows, between its two poles', () => {
    open();
    expect(screen.getByText('United States: on the side of “No” (−1).')).toBeInTheDocument();
    expect(screen.getByText('No')).toBeVisible();
    expect(screen.getByText('Yes')).toBeVisible();
  });

  it('says who has no position: there is no mark to see it by', () => {
    open({ unrecorded: ['Russia'] });
    expect(screen.getByText('Russia: no recorded position')).toBeVisible();
  });

  it('has marks to press where they lead somewhere, beside the tab order', async () => {
    const onChoose = vi.fn<() => void>();
    const user = userEvent.setup();
    open({ sides: [US, { ...US, slot: 1, name: 'Russia' }], onChoose });
    await user.click(screen.getByRole('button', { name: 'Russia: show the evidence' }));
    expect(onChoose).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('button').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
  });

  it('has none to press where they do not', () => {
    open();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
