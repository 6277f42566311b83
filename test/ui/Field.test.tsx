import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Select } from '../../src/ui/Field.tsx';

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
