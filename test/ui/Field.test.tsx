import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DayField, Select } from '../../src/ui/Field.tsx';

const SIZES = [
  { id: 's', label: 'Small' },
  { id: 'l', label: 'Large' },
] as const;

describe(Select, () => {
  it('has a name, shows the choice, and hands on the next one', async () => {
    const onChoose = vi.fn<(size: 's' | 'l') => void>();
    render(<Select label="Size" isLabelHidden value="s" options={SIZES} onChoose={onChoose} />);
    const select = screen.getByRole('combobox', { name: 'Size' });
    expect(select).toHaveDisplayValue('Small');
    await userEvent.setup().selectOptions(select, 'Large');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('l');
  });
});

describe(DayField, () => {
  it.each([
    ['2011-08-18', ['2011-08-18']],
    ['2015-12-15', ['2015-12-15']],
    ['2011-08-17', []],
    ['2015-12-16', []],
    ['', []],
  ])('hands on a day within the bounds, and no other: “%s”', (day, chosen) => {
    const onChoose = vi.fn<(day: string) => void>();
    render(<DayField label="As of" value="2013-05-07" min="2011-08-18" max="2015-12-15" onChoose={onChoose} />);
    fireEvent.change(screen.getByLabelText('As of'), { target: { value: day } });
    expect(onChoose.mock.calls.flat()).toEqual(chosen);
  });
});
