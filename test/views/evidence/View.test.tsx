import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../../../src/domain/dataset.ts';
import { EvidenceView } from '../../../src/views/evidence/View.tsx';
import { largeDatasetFile } from '../../fixtures/large-dataset.ts';
import { RECORD } from '../../fixtures/record.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { renderAt } from '../../render.tsx';

const open = (search = '', dataset = RECORD) => renderAt(dataset, search, <EvidenceView />, 'evidence/');
const rows = () => within(screen.getByRole('list', { name: 'Statements' })).getAllByRole('listitem');
const days = () => rows().map((row) => within(row).getAllByRole('link')[0]?.textContent);
const group = (name: string) => within(screen.getByRole('group', { name }));
const optionsOf = (name: string) =>
  within(screen.getByRole('combobox', { name }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe(EvidenceView, () => {
  it('lists every statement, newest first, and says how many there are', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '6 statements by 5 speakers, 3 of them quoted.',
    );
    const dates = ['7 August 2014', '18 March 2014', '7 May 2013', '30 June 2012', '4 October 2011', '18 August 2011'];
    expect(days()).toEqual(dates);
    expect(screen.getByRole('status')).toHaveTextContent('All 6 statements, newest first');
  });

  it('folds what a list has beyond its first twenty, and keeps in the address that it is unfolded', async () => {
    const all = shippedDataset().statements.length;
    const lists = () => [...document.querySelectorAll('ol')].map((list) => [list.ariaLabel, list.childElementCount]);
    const { user, visited } = open('', shippedDataset());
    expect(lists()).toEqual([['Statements', 20]]);
    await user.click(screen.getByText(`The other ${all - 20}`));
    expect(visited.at(-1)).toEqual({ path: 'evidence/', search: '?whole=yes' });
    const whole = [
      ['Statements', 20],
      [`Statements, 21 to ${all} of ${all}`, all - 20],
    ];
    await waitFor(() => expect(lists()).toEqual(whole));
    cleanup();
    open('?whole=yes', shippedDataset());
    expect(lists()).toEqual(whole);
  });

  it('shows of each its words, who spoke, where it is printed, and on what; and leads to its own page', () => {
    open();
    const [oldest] = rows().toReversed();
    expect(oldest).toHaveTextContent('Jane Roe, Minister · United States');
    expect(oldest).toHaveTextContent('“He must go; sanctions will follow.”');
    expect(oldest).toHaveTextContent('The Wire: All of it (opens in a new tab) (transcript)');
    expect(oldest).toHaveTextContent('On: Departure?');
    const link = within(oldest ?? document.body).getByRole('link', { name: '18 August 2011' });
    expect(link).toHaveAttribute('href', '/statements/us-departure-2011-08-18/');
  });

  it('says at every choice how many statements it would leave, given the others', async () => {
    const { user, visited } = open();
    await user.click(group('Words').getByRole('checkbox', { name: /Quotations only 3/ }));
    expect(group('Party').getAllByRole('checkbox')).toHaveLength(3);
    expect(group('Party').getByRole('checkbox', { name: 'United States 2' })).not.toBeChecked();
    expect(group('Party').getByRole('checkbox', { name: 'Turkey 0' })).toBeVisible();
    expect(optionsOf('Speaker')).toEqual(['Any speaker (3)', 'Ivan Petrov (1)', 'Jane Roe (1)', 'John Doe (1)']);
    await user.click(group('Party').getByRole('checkbox', { name: 'United States 2' }));
    expect(days()).toEqual(['30 June 2012', '18 August 2011']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Question' }), 'Truce? (1)');
    expect(days()).toEqual(['30 June 2012']);
    expect(visited.at(-1)).toEqual({ path: 'evidence/', search: '?by=us&question=truce&quoted=yes' });
    expect(screen.getByRole('status')).toHaveTextContent('1 of 6 statements');
  });

  it('finds words despite a slip, says so, and marks them', async () => {
    const { user, visited } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Search statements' }), 'ceesefire');
    expect(await screen.findByText(/No word on record begins with “ceesefire”/)).toBeVisible();
    expect(days()).toEqual(['30 June 2012']);
    expect(screen.getByText('ceasefire', { selector: 'mark' })).toBeVisible();
    expect(visited).toEqual([{ path: 'evidence/', search: '?q=ceesefire' }]);
  });

  it('opens from its address as it was left, and drops each filter on its own', async () => {
    const { user } = open('?q=sanction&by=us&span=2011-08-18..2012-01-01&source=wire&kind=transcript');
    expect(await screen.findByText('1 of 6 statements')).toBeVisible();
    const set = within(screen.getByRole('list', { name: 'Filters that are set' }));
    const labels = ['“sanction”', 'United States', 'Transcript', 'The Wire, All of it'];
    for (const label of [...labels, '18 August 2011 to 1 January 2012'])
      expect(set.getByRole('button', { name: `Drop the filter: ${label}` })).toBeVisible();
    for (const label of labels) await user.click(set.getByRole('button', { name: `Drop the filter: ${label}` }));
    expect(days()).toEqual(['4 October 2011', '18 August 2011']);
    await user.click(set.getByRole('button', { name: 'Clear filters' }));
    expect(rows()).toHaveLength(6);
  });

  it('shows a note where the search found something in it', async () => {
    open('?q=rain');
    expect(await screen.findByText('rain', { selector: 'mark' })).toBeVisible();
    expect(rows()[0]).toHaveTextContent('Said in the rain.');
  });

  it('says what to loosen where nothing is left, and each offer keeps its promise', async () => {
    const { user } = open('?by=turkey&quoted=yes');
    const nothing = screen.getByRole('region', { name: 'No statement matches all of these choices at once.' });
    const offers = within(nothing)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(offers).toEqual(['Drop: Turkey (3)', 'Drop: Quotations only (1)', 'Clear all filters (6)']);
    await user.click(within(nothing).getByRole('button', { name: 'Drop: Turkey (3)' }));
    expect(rows()).toHaveLength(3);
  });

  it('offers each filter alone where no single one is in the way', () => {
    open('?by=turkey&question=truce&source=wire');
    const nothing = screen.getByRole('region', { name: 'No statement matches all of these choices at once.' });
    expect(within(nothing).getByRole('button', { name: 'Keep just: Turkey (1)' })).toBeVisible();
    expect(within(nothing).getByRole('button', { name: 'Keep just: The Wire, All of it (2)' })).toBeVisible();
  });

  it('draws of thousands only what is near the screen', () => {
    open('', createDataset(largeDatasetFile(5200)));
    expect(screen.getAllByRole('listitem').length).toBeLessThanOrEqual(100);
    expect(screen.getByRole('list', { name: 'Statements, 51 to 100 of 5200' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'On to 5001–5200 of 5200' })).toBeVisible();
  });

  it('leads to the sources, which are a page of their own', () => {
    open('?q=rain');
    const listings = within(screen.getByRole('navigation', { name: 'Evidence' }));
    expect(listings.getByRole('link', { name: 'Statements 6' })).toHaveAttribute('aria-current', 'page');
    expect(listings.getByRole('link', { name: 'Sources 7' })).toHaveAttribute('href', '/evidence/sources/');
  });
});
