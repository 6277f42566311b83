import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TimeStrip } from '../../../src/drawing/screen/TimeStrip.tsx';

function open(on = 15) {
  const onSlide = vi.fn<(day: number) => void>();
  render(
    <TimeStrip
      {...{ label: 'As of', start: 10, end: 20, on, onSlide }}
      steps={[{ day: 12, value: 0.5, band: [0.25, 0.75] }]}
      ticks={[{ id: 'visit', day: 14 }]}
      years={[{ label: '1970', day: 10 }]}
      bubble="16 Jan 1970"
      valueText="16 January 1970: agreement 50%, 25–75"
    />,
  );
  return { onSlide, slider: screen.getByRole('slider', { name: 'As of' }) };
}

describe(TimeStrip, () => {
  it('is a slider over the record that says the day and what it shows', () => {
    const { slider } = open();
    expect(slider).toHaveAttribute('min', '10');
    expect(slider).toHaveAttribute('max', '20');
    expect(slider).toHaveValue('15');
    expect(slider).toHaveAttribute('aria-valuetext', '16 January 1970: agreement 50%, 25–75');
  });

  it('says the day beside the handle, and the years below', () => {
    open();
    expect(screen.getByText('16 Jan 1970')).toBeVisible();
    expect(screen.getByText('1970')).toBeVisible();
  });

  it('hands on the day it is slid to', () => {
    const { slider, onSlide } = open();
    fireEvent.change(slider, { target: { value: 17 } });
    expect(onSlide).toHaveBeenCalledExactlyOnceWith(17);
  });
});
