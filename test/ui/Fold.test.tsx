import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Fold } from '../../src/ui/Fold.tsx';

describe(Fold, () => {
  it('has its text from the start, folded, so that the browser’s search finds it', () => {
    render(<Fold summary="Why">Because.</Fold>);
    expect(screen.getByText('Because.')).toBeInTheDocument();
    expect(screen.getByText('Because.')).not.toBeVisible();
  });

  it('unfolds at its summary, and folds again', async () => {
    const user = userEvent.setup();
    render(<Fold summary="Why">Because.</Fold>);
    await user.click(screen.getByText('Why'));
    expect(screen.getByText('Because.')).toBeVisible();
    await user.click(screen.getByText('Why'));
    expect(screen.getByText('Because.')).not.toBeVisible();
  });

  it('is written into the page as it stands, and needs no JavaScript', () => {
    const written = renderToStaticMarkup(<Fold summary="Why">Because.</Fold>);
    expect(written).toMatch(/^<details class="[^"]*"><summary class="[^"]*">Why<\/summary>.*Because\..*<\/details>$/);
    expect(written).not.toContain('noscript');
  });
});
