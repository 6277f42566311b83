import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionView } from '../../../src/views/question/View.tsx';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt, wholeText } from '../../render.tsx';

const open = (search = '', question = 'departure') =>
  renderAt(TALKS, search, <QuestionView />, `questions/${question}/`);
const region = (name: string) => within(screen.getByRole('region', { name }));
const standings = () => region('Where every party stands');
const turn = () => within(screen.getByRole('navigation', { name: 'Other questions of this issue' }));

describe(QuestionView, () => {
  it('is headed by the question, with how the two stand on it since when, its number and who moved', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Departure?');
    // A distance of 1 on a scale of 4; both codings are sure to a quarter of a step.
    expect(screen.getByText(wholeText(/^Washington and Moscow have been/))).toHaveTextContent(
      'Washington and Moscow have been within reach on this since 19 September 2015. ' +
        'What the two could accept meets at a single point. ' +
        'Agreement on 15 December 2015 is 75% (63–88% allowing for doubt). In the year before, agreement went from 25% to 75%',
    );
  });

  it('leads up to the Overview and to its issue', () => {
    open();
    expect(screen.getByRole('link', { name: 'Overview' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('link', { name: 'War' })).toHaveAttribute('href', '/issues/war/');
    expect(screen.getByRole('button', { name: 'Washington' })).toBeVisible();
  });

  it('has both sides in words, on whose word, and how they moved', () => {
    open();
    const sides = region('The two sides');
    expect(sides.getByText('Within reach')).toBeVisible();
    expect(sides.getByRole('heading', { level: 3, name: /^United States/ })).toBeVisible();
    expect(sides.getByRole('link', { name: '19 September 2015' })).toBeVisible();
    expect(sides.getByText(/^Washington went/, { selector: 'p' })).toBeVisible();
  });

  it('shows where every party stands, from the one pole to the other, and who is silent', () => {
    open();
    expect(standings().getByText(/^On 15 December 2015/)).toHaveTextContent(
      'On 15 December 2015, 3 of 3 parties are on record: 1 on the side of “No” and 2 on the side of “Yes”.',
    );
    const rows = standings().getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Turkeyat “No” (−2), signalled no room, since 1 September 2011. 1 statement',
      'United Statesleaning to “Yes” (+0.5), could accept −0.5 to +1, since 19 September 2015. 3 statements',
      'Russiaclose to “Yes” (+1.5), could accept +1 to +2, since 1 November 2015. 2 statements',
    ]);
    const [first = expect.fail('no row')] = rows;
    expect(within(first).getByRole('link')).toHaveAttribute('href', '/evidence/?by=turkey&question=departure');
  });

  it('says where a party stood on the day compared with, and what changed since', () => {
    open('?since=2013-05-07');
    expect(standings().getByText(/leaning to “Yes”/)).toHaveTextContent('since 19 September 2015, −1 before.');
    const changed = region('What changed');
    expect(changed.getAllByRole('listitem').length).toBeGreaterThan(1);
    expect(changed.queryByRole('link', { name: 'Departure?' })).toBeNull();
  });

  it('begins with where every party stands', () => {
    open();
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent('Where every party stands');
  });

  it('says who is silent, and why nothing can be compared', () => {
    open('', 'quotas');
    expect(screen.getByText(/^Moscow has no recorded position on/)).toHaveTextContent(
      'Moscow has no recorded position on this question by 15 December 2015. On record by then: United States.',
    );
    expect(standings().getByText(/^No recorded position/)).toHaveTextContent(
      'No recorded position: Russia and Turkey.',
    );
  });

  it('says so where nobody has spoken by then', () => {
    open('?on=2013-01-01', 'quotas');
    expect(standings().getByText('None of the 3 parties is on record on this by 1 January 2013.')).toBeVisible();
    expect(standings().queryAllByRole('listitem')).toEqual([]);
  });

  it('offers no weight, which would change nothing here, and is not moved by one', () => {
    open('?w=departure.0');
    expect(screen.queryByRole('combobox', { name: 'For me this question counts' })).toBeNull();
    expect(screen.getByText(/^Washington and Moscow/)).toHaveTextContent('Agreement on 15 December 2015 is 75%');
  });

  it('steps through time by the changes on this question alone', () => {
    open();
    expect(screen.getByRole('slider', { name: 'Day looked at' })).toHaveAttribute(
      'aria-valuetext',
      '15 December 2015: agreement 75%, 63–88',
    );
  });

  it('compares one party with its own past, without a day from which on it were so', () => {
    open('?a=us&b=us&since=2011-08-18');
    expect(screen.getByText(/^Washington of December 2015 and/)).toHaveTextContent(
      'Washington of December 2015 and Washington of August 2011 are apart on this.',
    );
  });

  it('turns to the questions of its issue before and after it, with the pair and the day kept', async () => {
    const { user, visited } = open('?a=turkey&on=2015-10-01&others=all');
    expect(turn().getAllByRole('link')).toHaveLength(1);
    await user.click(turn().getByRole('link', { name: 'Truce? →' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Truce?');
    expect(visited.at(-1)).toEqual({ path: 'questions/truce/', search: '?a=turkey&on=2015-10-01&others=all' });
    await user.click(turn().getByRole('link', { name: '← Departure?' }));
    expect(visited.at(-1)?.path).toBe('questions/departure/');
  });

  it('leads to all that was said on it, and lists the events of its issue', () => {
    open();
    expect(screen.getByRole('link', { name: 'All 6 statements on this question' })).toHaveAttribute(
      'href',
      '/evidence/?question=departure',
    );
    expect(screen.getByText('Events (2)').closest('details')).toHaveTextContent('A visit');
  });
});
