import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChartTools } from '../../../src/features/question/ChartTools.tsx';
import { PositionHistory } from '../../../src/features/question/PositionHistory.tsx';
import { StatementMarks } from '../../../src/features/question/StatementMarks.tsx';
import { IssueView } from '../../../src/views/issue/View.tsx';
import { rowsOf } from '../../fixtures/table-rows.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const open = (search = '') => renderAt(TALKS, search, <IssueView />, 'issues/war/');
const departure = () => within(screen.getByRole('figure'));
const tools = () => within(screen.getByRole('group', { name: 'Charts' }));

describe(PositionHistory, () => {
  it('says in a sentence how the positions moved', () => {
    open();
    expect(departure().getByText(/^Washington went/, { selector: 'p' })).toHaveTextContent(
      'Washington went from “No” to leaning to “Yes” between August 2011 and September 2015, in two steps. ' +
        'Moscow went from “Yes” to close to it between October 2011 and November 2015, in one step.',
    );
  });

  it('says that nobody moved', () => {
    open('?open=truce');
    expect(
      departure().getByText(/^Washington has been on the side of “Yes” since June 2012\. Moscow has been/, {
        selector: 'p',
      }),
    ).toBeVisible();
  });

  it('has the same as a table', async () => {
    const { user } = open();
    await user.click(departure().getByText('Positions as a table'));
    expect(rowsOf(await departure().findByRole('table'))).toEqual([
      ['From', 'United States', 'Russia'],
      ['18 Aug 2011', '−2 (−2 to −1)', 'no record'],
      ['4 Oct 2011', '−2 (−2 to −1)', '+2 (+1 to +2)'],
      ['7 May 2013', '−1 (−1 to −1)', '+2 (+1 to +2)'],
      ['19 Sept 2015', '+0.5 (−0.5 to +1)', '+2 (+1 to +2)'],
      ['1 Nov 2015', '+0.5 (−0.5 to +1)', '+1.5 (+1 to +2)'],
    ]);
  });
});

describe(StatementMarks, () => {
  it('opens a statement beside its mark, and closes it again', async () => {
    const { user, visited } = open();
    await user.click(departure().getByText('Statements on this chart (5)'));
    const mark = await departure().findByRole('button', { name: '7 May 2013, A. Speaker' });
    expect(departure().queryByRole('link', { name: '7 May 2013' })).toBeNull();
    await user.click(mark);
    expect(mark).toHaveAttribute('aria-pressed', 'true');
    expect(departure().getByRole('link', { name: '7 May 2013' })).toBeVisible();
    await user.click(mark);
    expect(departure().queryByRole('link', { name: '7 May 2013' })).toBeNull();
    expect(visited.map(({ search }) => search)).toEqual(['', '?read=us-departure-2013-05-07', '']);
  });

  it('opens the statement that the address names, on its own chart only', () => {
    open('?read=us-departure-2011-08-18');
    expect(departure().getByRole('link', { name: '18 August 2011' })).toBeVisible();
  });
});

describe(ChartTools, () => {
  it('adds the other parties to the charts and to their tables', async () => {
    const { user, visited } = open();
    await user.click(departure().getByText('Positions as a table'));
    const table = await departure().findByRole('table');
    expect(within(table).queryByRole('columnheader', { name: 'Turkey' })).toBeNull();
    await user.click(tools().getByRole('button', { name: 'Other parties' }));
    expect(rowsOf(table)[2]).toEqual(['1 Sept 2011', '−2 (−2 to −1)', 'no record', '−2 (−2 to −2)']);
    expect(visited.at(-1)?.search).toBe('?others=all');
  });

  it('narrows the charts to a stretch of time, and widens them again', async () => {
    const { user, visited } = open();
    fireEvent.change(tools().getByLabelText('Charts from'), { target: { value: '2014-03-01' } });
    fireEvent.blur(tools().getByLabelText('Charts from'));
    expect(visited.at(-1)?.search).toBe('?span=2014-03-01..2015-12-15');
    await user.click(tools().getByRole('button', { name: 'whole record' }));
    expect(visited.at(-1)?.search).toBe('');
  });

  it('takes no stretch that runs backwards', () => {
    const { visited } = open('?span=2014-03-01..2015-03-01');
    fireEvent.change(tools().getByLabelText('to'), { target: { value: '2014-02-28' } });
    fireEvent.blur(tools().getByLabelText('to'));
    expect(tools().getByRole('alert')).toHaveTextContent('Choose a day from 1 March 2014 to 15 December 2015.');
    expect(visited).toHaveLength(1);
    fireEvent.change(tools().getByLabelText('to'), { target: { value: '2014-03-02' } });
    fireEvent.blur(tools().getByLabelText('to'));
    expect(visited.at(-1)?.search).toBe('?span=2014-03-01..2014-03-02');
  });
});
