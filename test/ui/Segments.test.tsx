import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Segments } from '../../src/ui/Segments.tsx';

describe(Segments, () => {
  it('is a group of toggles, each with its count', async () => {
    const onToggle = vi.fn<(id: string) => void>();
    const segment = (id: string, isOn: boolean) => ({ id, label: id, isOn, onToggle: () => onToggle(id) });
    render(<Segments label="Size" segments={[segment('all', true), { ...segment('small', false), count: 0 }]} />);
    const group = within(screen.getByRole('group', { name: 'Size' }));
    expect(group.getByRole('button', { pressed: true })).toHaveTextContent(/^all$/);
    expect(group.getByRole('button', { pressed: false })).toHaveTextContent(/^small 0$/);
    await userEvent.setup().click(group.getByRole('button', { pressed: false }));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('small');
  });
});
