import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import type { AxisSide } from '../../../src/drawing/geometry/axis.ts';
import { PositionAxis } from '../../../src/drawing/screen/PositionAxis.tsx';

const US: AxisSide = {
  ...{ slot: 0, name: 'United States', stance: -1, range: [-2, 0] },
  ...{ isUnsure: false, isPast: false, ghost: undefined },
};

function open(props: Partial<ComponentProps<typeof PositionAxis>> = {}) {
  const sentence = 'United States: on the side of “No” (−1).';
  const usual = { sides: [US], zone: undefined, poles: ['No', 'Yes'] as const, sentence, unrecorded: undefined };
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
    open({ unrecorded: 'Russia: no record' });
    expect(screen.getByText('Russia: no record')).toBeVisible();
  });

  it('names each mark to who points at it', () => {
    open({ sides: [US, { ...US, slot: 1, name: 'Russia' }] });
    expect(screen.getByTitle('United States')).toBeVisible();
    expect(screen.getByTitle('Russia')).toBeVisible();
  });

  it('shows the other parties only where they are wanted', () => {
    open();
    expect(screen.queryByTitle('Turkey')).toBeNull();
    open({ others: [{ slot: 2, name: 'Turkey', stance: 2 }] });
    expect(screen.getByTitle('Turkey')).toBeVisible();
  });
});
