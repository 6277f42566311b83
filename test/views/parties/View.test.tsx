import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../../../src/domain/dataset.ts';
import { PartiesView } from '../../../src/views/parties/View.tsx';
import { CAMPS } from '../../fixtures/camps.ts';
import { renderAt } from '../../render.tsx';

const open = (search = '', dataset = CAMPS) => renderAt(dataset, search, <PartiesView />, 'parties/');
const table = () => within(screen.getByRole('table', { name: /^Agreement of every two parties on 1 January 2015/ }));
const names = (role: 'rowheader' | 'columnheader') =>
  table()
    .getAllByRole(role)
    .map((cell) => cell.textContent);
const PAIR = 'West and East: 0 percent on 3 shared';
const focusedName = () => document.activeElement?.textContent;

describe(PartiesView, () => {
  it('is headed by who stands where around the second of the pair', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Friend stands closest to East; West farthest.',
    );
  });

  it('has every pair in a table, whichever party comes first, and why there is no number', () => {
    open();
    expect(names('rowheader')).toEqual(['West', 'Ally', 'Friend', 'East', 'Lone', 'Mute']);
    expect(names('columnheader')).toEqual(names('rowheader'));
    const cells = table()
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').map(figuresOf));
    for (const [row, own] of cells.entries()) {
      for (const [column, figures] of own.entries()) expect(figures).toBe(cells[column]?.[row]);
    }
    expect(cells[3]).toEqual(['0 on 3', '13 on 3', '75 on 3', '', '50 on 1', '100 on 1']);
    expect(cells[4]?.[5]).toBe('no question on which both are on record');
  });

  it('leads from a cell to the pair and from a name to the party, on the day and the issues looked at', () => {
    open('?on=2015-06-01&issues=talks');
    const cells = within(screen.getByRole('table'));
    expect(cells.getByRole('link', { name: 'Ally and Friend: 38 percent on 3 shared' })).toHaveAttribute(
      'href',
      '/?a=ally&b=friend&on=2015-06-01&issues=talks',
    );
    const [friend] = cells.getAllByRole('link', { name: 'Friend' });
    expect(friend).toHaveAttribute('href', '/parties/friend/?on=2015-06-01&issues=talks');
  });

  it('is one stop of the Tab key, at the pair looked at, with arrow keys inside that step over what is blank', async () => {
    const { user, visited } = open();
    const stops = within(screen.getByRole('table'))
      .getAllByRole('link')
      .filter((link) => link.tabIndex === 0);
    expect(stops.map((link) => link.textContent)).toEqual([PAIR]);
    stops[0]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(focusedName()).toBe('West and Friend: 25 percent on 3 shared');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focusedName()).toBe('East and Friend: 75 percent on 3 shared');
    await user.keyboard('{End}{ArrowDown}');
    // Lone and Mute share nothing, and Mute has no cell with itself.
    expect(focusedName()).toBe('East and Mute: 100 percent on 1 shared');
    await user.keyboard('{ArrowUp}{Home}');
    expect(focusedName()).toBe('West');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focusedName()).toBe('Mute and East: 100 percent on 1 shared');
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toEqual({ path: '', search: '?a=mute' });
  });

  it('is ordered by likeness where a reader asks for it', async () => {
    const { user, visited } = open('?on=2015-01-01');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By likeness');
    expect(visited.at(-1)?.search).toBe('?order=likeness');
    // West and Ally agree more than East and Friend; Lone and Mute share too little with anyone.
    expect(names('rowheader')).toEqual(['West', 'Ally', 'Friend', 'East', 'Lone', 'Mute']);
  });

  it('keeps the chosen issues, and says what it is about', () => {
    open('?issues=trade');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'On Trade, no two parties share three questions yet.',
    );
  });

  it('has one row by itself for screens without room, of whichever party is chosen', async () => {
    const { user, visited } = open();
    const row = within(screen.getByRole('region', { name: 'Agreement with East' }));
    expect(row.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      ...['Friend75% on 3', 'Ally13% on 3', 'West0% on 3', 'Mute100% on 1', 'Lone50% on 1'],
    ]);
    await user.selectOptions(row.getByRole('combobox'), 'Lone');
    expect(visited.at(-1)?.search).toBe('?b=lone');
    const other = within(screen.getByRole('region', { name: 'Agreement with Lone' }));
    expect(other.getByText(/^No shared question with/)).toHaveTextContent('No shared question with Mute.');
    expect(other.getByRole('link', { name: 'All about Lone' })).toHaveAttribute('href', '/parties/lone/?b=lone');
  });

  it('counts by the reader’s own weights, says so, and has no number where nothing is weighed', () => {
    open('?w=tax.0');
    expect(screen.getByRole('note')).toHaveTextContent('These figures count 1 question by your own weight');
    const last = table().getAllByRole('row').at(-1);
    expect(last === undefined ? [] : within(last).getAllByRole('cell').map(figuresOf)[3]).toBe(
      'you have given every question they share the weight 0',
    );
  });

  it('draws no matrix of more parties than it has room for, and says so', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      id: `p${index}`,
      name: `Party ${index}`,
      short: `P${index}`,
    }));
    open('', createDataset({ ...CAMPS, parties: [...CAMPS.parties, ...many] }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/All pairs of 206 parties are too many to draw at once/)).toBeVisible();
    expect(document.querySelectorAll('*').length).toBeLessThan(2000);
  });
});

/** `33 on 25`, or what is said instead. */
function figuresOf(cell: HTMLElement): string {
  const [, points, shared] = /: (\d+) percent on (\d+) shared$/.exec(cell.textContent) ?? [];
  return points === undefined ? cell.textContent.replace('·', '') : `${points} on ${shared}`;
}
