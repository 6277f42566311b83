import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyQuote } from '../../../src/features/evidence/CopyQuote.tsx';
import { CopyLink } from '../../../src/features/page/CopyLink.tsx';
import { goTo } from '../../../src/session/transitions.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const STATEMENT = {
  id: 'us-departure-2011-08-18',
  quote: 'The time has come.',
  paraphrase: 'Calls on him to go.',
  speaker: 'A. Speaker',
  role: 'President',
  day: '18 August 2011',
  source: { publisher: 'UPI', title: 'He calls', url: 'https://example.org/upi' },
};

const PASTED = `“The time has come.”
— A. Speaker, President, 18 August 2011. UPI: He calls, https://example.org/upi
Common Ground, ${window.location.origin}/statements/us-departure-2011-08-18/`;

afterEach(() => vi.restoreAllMocks());

describe(CopyQuote, () => {
  it('copies the words with speaker, day, source and page, and says so', async () => {
    const { user } = renderAt(TALKS, '?b=turkey', <CopyQuote statement={STATEMENT} />);
    await user.click(screen.getByRole('button', { name: 'Copy quotation' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Quotation copied, with its source.'));
    expect(await navigator.clipboard.readText()).toBe(PASTED);
  });

  it('calls our own words a paraphrase', async () => {
    const { user } = renderAt(TALKS, '', <CopyQuote statement={{ ...STATEMENT, quote: undefined }} />);
    await user.click(screen.getByRole('button', { name: 'Copy statement' }));
    expect(await navigator.clipboard.readText()).toMatch(/^Calls on him to go\.\n.*18 August 2011 \(paraphrase\)\./);
  });

  it('puts the text there, chosen, where the browser refuses', async () => {
    const { user } = renderAt(TALKS, '', <CopyQuote statement={STATEMENT} />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy quotation' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /copy it with/ });
    expect(field.value).toBe(PASTED);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, PASTED.length]);
  });
});

describe(CopyLink, () => {
  it('copies the address of one thing with the pair and day looked at', async () => {
    const to = goTo({ view: 'question', question: 'departure' });
    const { user } = renderAt(TALKS, '?b=turkey&show=agree', <CopyLink what="question" to={to} />);
    await user.click(screen.getByRole('button', { name: 'Copy link to this question' }));
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/questions/departure/?b=turkey`);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Link copied.'));
  });
});
