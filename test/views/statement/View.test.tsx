import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatementView } from '../../../src/views/statement/View.tsx';
import { RECORD } from '../../fixtures/record.ts';
import { renderAt } from '../../render.tsx';

const open = (id: string) => renderAt(RECORD, '', <StatementView />, `statements/${id}/`);
const backed = (question: string) => within(screen.getByRole('region', { name: question }));
const turns = () => within(screen.getByRole('navigation', { name: 'Other statements' })).getAllByRole('link');

describe(StatementView, () => {
  it('says who said what, when and in which office, and where it is printed', () => {
    open('us-departure-2011-08-18');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Jane Roe, 18 August 2011');
    expect(screen.getByText('Minister · United States')).toBeVisible();
    expect(screen.getByText('“He must go; sanctions will follow.”')).toBeVisible();
    expect(screen.getByText('Said so.', { selector: 'p' })).toBeVisible();
    const source = screen.getByRole('link', { name: /^The Wire: All of it\b/ });
    expect(source).toHaveAttribute('href', 'https://www.wire.example/all');
    expect(source).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('says so where there is no quotation, and shows the note', () => {
    open('us-departure-2013-05-07');
    expect(screen.getByText('Told in our words: the record has no quotation.')).toBeVisible();
    expect(screen.getByText('Said in the rain.')).toBeVisible();
  });

  it('tells the position it backs, from when to when, and what the same party said before and after', async () => {
    const { user, visited } = open('us-departure-2011-08-18');
    expect(backed('Departure?').getByText(/^From 18 August 2011 until 7 May 2013:/)).toHaveTextContent(
      'From 18 August 2011 until 7 May 2013: at “No” (−2), signalled no room. As said on 2011-08-18.',
    );
    expect(backed('Departure?').getByRole('link', { name: 'Departure?' })).toHaveAttribute(
      'href',
      '/questions/departure/',
    );
    expect(backed('Departure?').getByRole('link', { name: 'War' })).toHaveAttribute('href', '/issues/war/');
    const nearby = backed('Departure?').getAllByRole('listitem');
    expect(nearby.map(({ textContent }) => textContent)).toEqual([
      '18 August 2011This statement',
      '7 May 2013Jane Roe: Said so.',
    ]);
    expect(nearby[0]).toHaveAttribute('aria-current', 'true');
    await user.click(
      backed('Departure?').getByRole('link', { name: 'All 2 statements of Washington on this question' }),
    );
    expect(visited.at(-1)).toEqual({ path: 'evidence/', search: '?by=us&question=departure' });
  });

  it('says so where the party said nothing else on the question', () => {
    open('us-truce-2012-06-30');
    expect(backed('Truce?').getByText(/From 30 June 2012 on:/)).toBeVisible();
    expect(
      backed('Truce?').getByText('Nothing else that Washington said on this question is on record.'),
    ).toBeVisible();
  });

  it('turns to the statements before and after it', async () => {
    const { user, visited } = open('us-truce-2012-06-30');
    expect(turns().map(({ textContent }) => textContent)).toEqual([
      '← Ivan Petrov, 4 October 2011',
      'Jane Roe, 7 May 2013 →',
    ]);
    await user.click(turns()[0] ?? document.body);
    expect(visited.at(-1)?.path).toBe('statements/russia-departure-2011-10-04/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ivan Petrov, 4 October 2011');
  });

  it('leads to what else its source carries', () => {
    open('us-departure-2011-08-18');
    expect(screen.getByRole('link', { name: 'All statements from this source' })).toHaveAttribute(
      'href',
      '/evidence/?source=wire',
    );
  });
});
