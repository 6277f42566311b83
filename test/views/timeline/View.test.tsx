import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimelineView } from '../../../src/views/timeline/View.tsx';
import { rowsOf } from '../../fixtures/table-rows.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt, wholeText } from '../../render.tsx';

const open = (search = '') => renderAt(TALKS, search, <TimelineView />, 'timeline/');
const region = (name: string) => within(screen.getByRole('region', { name }));
const panels = () => region('Agreement on each issue').getAllByRole('figure');
const titles = (elements: readonly HTMLElement[]) =>
  elements.map((element) => within(element).getByRole('heading').textContent);
const happened = () => region('Chronicle').getAllByRole('link', { name: /^A / });

describe(TimelineView, () => {
  it('is headed by who moved', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'In the year before, agreement went from 43% to 64% on the same three questions: ' +
        'Washington moved 16 points closer, Moscow 5 points closer.',
    );
    expect(screen.getByText(wholeText(/^Washington and Moscow over time$/))).toBeVisible();
  });

  it('has a panel for each issue with its agreement and its change', () => {
    open();
    expect(titles(panels())).toEqual(['War', 'Trade']);
    expect(panels()[0]).toHaveTextContent('85% 55% → 85% on the same two questions since Dec 2014');
    expect(panels()[1]).toHaveTextContent('13% 13% → 13% on the same question since Dec 2014');
  });

  it('says that there is no number where nothing is shared', () => {
    open('?on=2014-03-18');
    expect(panels()[1]).toHaveTextContent('no number');
  });

  it('tells the course of an issue as a sentence and a table', async () => {
    const { user } = open();
    const [, trade = expect.fail('no second panel')] = panels();
    await user.click(within(trade).getByText('As a sentence and a table'));
    const table = await within(trade).findByRole('table', {
      name: /^Agreement over time: first measured on 7 August 2014, at 13%/,
    });
    expect(rowsOf(table)).toEqual([
      ['From', 'Agreement', 'Band', 'Questions shared'],
      ['18 Mar 2014', 'no number', '', '0 of 2'],
      ['7 Aug 2014', '13%', '0–38', '1 of 2'],
      ['1 Oct 2015', '13%', '0–38', '1 of 2'],
    ]);
  });

  it('keeps the issues chosen: their panels, their events and their finding', async () => {
    const { user, visited } = open();
    const issues = within(screen.getByRole('list', { name: 'Issues' }));
    await user.click(issues.getByRole('button', { name: 'Trade' }));
    expect(visited.at(-1)).toEqual({ path: 'timeline/', search: '?issues=trade' });
    expect(issues.getByRole('button', { pressed: true })).toHaveTextContent('Trade');
    expect(titles(panels())).toEqual(['Trade']);
    expect(happened().map(({ textContent }) => textContent)).toEqual(['A tariff', 'A call']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'agreement on Trade stayed at 13% on the same question: neither moved',
    );
    await user.click(issues.getByRole('button', { name: 'Trade' }));
    expect(titles(panels())).toEqual(['War', 'Trade']);
  });

  it('tells every event in the order of time, with what happened and where it is reported', () => {
    open();
    expect(happened().map(({ textContent }) => textContent)).toEqual(['A visit', 'A tariff', 'A call']);
    expect(region('Chronicle').getByText('A tariff took place.')).toBeVisible();
    expect(region('Chronicle').getAllByRole('link', { name: /^Gazette/ })).toHaveLength(3);
  });

  it('leads from an event to its own page', async () => {
    const { user, visited } = open('?a=turkey');
    await user.click(region('Chronicle').getByRole('link', { name: 'A tariff' }));
    // Who is compared changes nothing on the page of an event.
    expect(visited.at(-1)).toEqual({ path: 'events/tariff/', search: '' });
  });

  it('looks at the world on the day of an event, and marks it', async () => {
    const { user, visited } = open();
    await user.click(region('Chronicle').getByRole('button', { name: '8 July 2014' }));
    expect(visited.at(-1)?.search).toBe('?on=2014-07-08');
    const [, tariff] = region('Chronicle').getAllByRole('listitem');
    expect(tariff).toHaveAttribute('aria-current', 'date');
    expect(screen.getByRole('button', { name: '8 July 2014: choose another day' })).toBeVisible();
  });

  it('leads from a panel to its issue', async () => {
    const { user, visited } = open('?on=2014-08-07&issues=trade');
    await user.click(region('Agreement on each issue').getByRole('link', { name: 'Trade' }));
    expect(visited.at(-1)).toEqual({ path: 'issues/trade/', search: '?on=2014-08-07' });
  });
});
