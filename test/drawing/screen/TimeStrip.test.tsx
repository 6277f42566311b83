import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TimeStrip } from '../../../src/drawing/screen/TimeStrip.tsx';

function open(on = 15) {
  const onSlide = vi.fn<(day: number) => void>();
  render(
    <TimeStrip
      {...{ label: 'Day looked at', caption: 'Agreement over time', start: 10, end: 20, on, since: 11, onSlide }}
      steps={[
        { day: 12, value: 0.5, band: [0.25, 0.75], isThin: true },
        { day: 14, value: 0.75, band: [0.5, 1], isThin: false },
      ]}
      ticks={[{ id: 'visit', day: 14 }]}
      years={[{ label: '1970', day: 10 }]}
      labelOf={(day) => `day ${day}`}
      valueText="16 January 1970: agreement 50%, 25–75"
    />,
  );
  return { onSlide, slider: screen.getByRole('slider', { name: 'Day looked at' }) };
}

describe(TimeStrip, () => {
  it('is a slider over the record that says the day and what it shows', () => {
    const { slider } = open();
    expect(slider).toHaveAttribute('min', '10');
    expect(slider).toHaveAttribute('max', '20');
    expect(slider).toHaveValue('15');
    expect(slider).toHaveAttribute('aria-valuetext', '16 January 1970: agreement 50%, 25–75');
  });

  it('says the day beside the handle, what the line shows, and the years below', () => {
    open();
    expect(screen.getByText('day 15')).toBeInTheDocument();
    expect(screen.getByText('Agreement over time')).toBeVisible();
    expect(screen.getByText('1970')).toBeVisible();
  });

  it('hands on the day it is slid to', () => {
    const { slider, onSlide } = open();
    fireEvent.change(slider, { target: { value: 17 } });
    expect(onSlide).toHaveBeenCalledExactlyOnceWith(17);
  });

  it('says the day that a mouse points at, until it leaves', () => {
    const { slider } = open();
    vi.spyOn(slider, 'getBoundingClientRect').mockReturnValue({
      ...slider.getBoundingClientRect(),
      left: 0,
      width: 1024,
    });
    // jsdom has no pointer events of its own.
    fireEvent(
      slider,
      Object.assign(new MouseEvent('pointermove', { bubbles: true, clientX: 1024 }), { pointerType: 'mouse' }),
    );
    expect(screen.getByText('day 20')).toBeInTheDocument();
    fireEvent(slider, new MouseEvent('pointerout', { bubbles: true, relatedTarget: document.body }));
    expect(screen.queryByText('day 20')).toBeNull();
  });

  it('draws apart what rests on too little', () => {
    open();
    const drawn = [...document.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(drawn.filter((d) => d === 'M200 50H400')).toHaveLength(1);
    expect(drawn.filter((d) => d === 'M400 25H1000')).toHaveLength(1);
  });
});
