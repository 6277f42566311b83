import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure.tsx';

describe(Disclosure, () => {
  it('draws what it holds only while it is open', async () => {
    const user = userEvent.setup();
    render(<Disclosure summary="More">The rest.</Disclosure>);
    expect(screen.queryByText('The rest.')).toBeNull();
    await user.click(screen.getByText('More'));
    expect(await screen.findByText('The rest.')).toBeVisible();
    await user.click(screen.getByText('More'));
    await waitFor(() => expect(screen.queryByText('The rest.')).toBeNull());
  });

  it('lets the keyboard into what scrolls', async () => {
    const user = userEvent.setup();
    render(<Disclosure summary="More">The rest.</Disclosure>);
    await user.click(screen.getByText('More'));
    const body = await screen.findByText('The rest.');
    await user.tab();
    expect(body).toHaveFocus();
  });
});
