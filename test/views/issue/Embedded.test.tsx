import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EmbeddedAxes, EmbeddedChart } from '../../../src/views/issue/Embedded.tsx';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt, wholeText } from '../../render.tsx';

const PATH = 'issues/war/embed/axis/';

describe(EmbeddedAxes, () => {
  it('names the issue once, and has each question with its axis and its status', () => {
    renderAt(TALKS, '', <EmbeddedAxes />, PATH);
    expect(screen.getByText(/^War · as of 15 December 2015/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^Washington and Moscow agree on 1 of 2 questions and are within reach on 1\.$/,
    );
    const rows = screen.getAllByRole('listitem').filter((row) => row.querySelector('[data-axis]') !== null);
    expect(rows.map((row) => row.querySelector('[data-axis]')?.getAttribute('data-axis'))).toEqual([
      'departure',
      'truce',
    ]);
    const [departure = expect.fail('no row')] = rows;
    expect(within(departure).getByText('Within reach')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is of the day and the pair of its address', () => {
    renderAt(TALKS, '?b=turkey&on=2012-01-01', <EmbeddedAxes />, PATH);
    expect(screen.getByText(/^War · as of 1 January 2012/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Washington and Ankara /);
  });
});

describe(EmbeddedChart, () => {
  it('is named by the issue, with the agreement on the day', () => {
    renderAt(TALKS, '', <EmbeddedChart />, 'issues/war/embed/chart/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^War$/);
    expect(screen.getByText(wholeText(/^agreement 85%/))).toBeVisible();
  });
});
