import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from '../../src/ui/CopyButton.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

describe(CopyButton, () => {
  const press = async (refuse?: () => Promise<void>) => {
    const user = userEvent.setup();
    if (refuse !== undefined) vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
    render(<CopyButton label="Copy link" done="Link copied." text={() => 'https://x.example/'} />);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
  };

  it('copies and says so', async () => {
    await press();
    expect(screen.getByRole('status')).toHaveTextContent('Link copied.');
    expect(await navigator.clipboard.readText()).toBe('https://x.example/');
  });

  it.each([
    ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    [
      'has no clipboard',
      () => {
        throw new TypeError('clipboard is undefined');
      },
    ],
    ['is looking elsewhere', () => Promise.reject(new Error('Document is not focused.'))],
  ])('puts the text there, chosen, where the browser %s', async (_, refuse) => {
    await press(refuse);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(field).toHaveValue('https://x.example/');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 18]);
    expect(screen.getByRole('status')).toHaveTextContent('copy it with Ctrl+C');
  });
});
