import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useArrowKeys } from '../../src/ui/hooks/use-arrow-keys.ts';
import { More } from '../../src/ui/More.tsx';

function Line() {
  const line = useArrowKeys<HTMLDivElement>();
  return (
    <div ref={line}>
      <button type="button" data-stop>
        All
      </button>
      <More>
        <input aria-label="Search" />
      </More>
    </div>
  );
}

describe(More, () => {
  it('keeps what is wanted now and then out of sight until it is asked for', async () => {
    const user = userEvent.setup();
    render(<More>The rest.</More>);
    expect(screen.getByText('The rest.')).not.toBeVisible();
    await user.click(screen.getByText('More'));
    expect(screen.getByText('The rest.')).toBeVisible();
  });

  it('is the last of a line that the arrow keys go along; what it holds is reached with the Tab key', async () => {
    const user = userEvent.setup();
    render(<Line />);
    await user.tab();
    await user.keyboard('{End}');
    const more = screen.getByText('More');
    expect(more).toHaveFocus();
    await user.click(more);
    await user.tab();
    expect(screen.getByRole('textbox', { name: 'Search' })).toHaveFocus();
  });

  it('is left out on paper', () => {
    render(<More>The rest.</More>);
    expect(screen.getByRole('group')).toHaveAttribute('data-screen-only');
  });
});
