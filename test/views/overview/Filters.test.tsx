import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { NothingFound } from '../../../src/features/page/NothingFound.tsx';
import { loadEverything } from '../../../src/ui/later/later.ts';
import { Filters } from '../../../src/views/overview/Filters.tsx';
import { OverviewView } from '../../../src/views/overview/View.tsx';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const open = (search = '', dataset = TALKS) => renderAt(dataset, search, <OverviewView />);
const filters = () => within(screen.getByRole('region', { name: 'Filters' }));
const statuses = () => within(screen.getByRole('heading', { level: 1 }));
const wordsOf = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
const asked = () => wordsOf(screen.getAllByRole('heading', { level: 3 })).map((text) => text.replace(/\?.*/, '?'));

beforeAll(loadEverything);

describe(Filters, () => {
  it('has the statuses in the headline, and those without a record behind “More”', async () => {
    const { user, visited } = open();
    expect(wordsOf(statuses().getAllByRole('button'))).toEqual([
      ...['Washington', 'Moscow', 'agree on 1', 'within reach on 1', 'apart on 1'],
    ]);
    expect(statuses().queryByRole('button', { pressed: true })).toBeNull();
    await user.click(filters().getByRole('button', { name: 'No record 1' }));
    expect(asked()).toEqual(['Quotas?']);
    expect(visited.at(-1)?.search).toBe('?show=unknown');
  });

  it('says nothing of what is shown while all is', () => {
    open();
    expect(filters().queryByRole('status')).toBeNull();
  });

  it('keeps the questions of the statuses chosen, and says how many it hides', async () => {
    const { user } = open();
    await user.click(statuses().getByRole('button', { name: /^apart/ }));
    expect(asked()).toEqual(['Duties?']);
    expect(filters().getByRole('status')).toHaveTextContent('1 of 4 questions shown');
    expect(screen.getByText('1 more question of this issue filtered out')).toBeVisible();
    await user.click(statuses().getByRole('button', { name: /^agree/ }));
    expect(asked()).toEqual(['Truce?', 'Duties?']);
    await user.click(filters().getByRole('button', { name: 'Clear filters' }));
    expect(asked()).toHaveLength(4);
  });

  it('leaves the headline alone: a filter of statuses is no finding', async () => {
    const { user } = open();
    const headline = screen.getByRole('heading', { level: 1 }).textContent;
    await user.click(statuses().getByRole('button', { name: /^apart/ }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(headline);
  });

  it('counts within the search and the issues chosen', async () => {
    const { user } = open();
    await user.click(filters().getByRole('button', { name: 'Trade' }));
    expect(filters().getByRole('button', { name: 'No record 1' })).toBeInTheDocument();
    await user.type(filters().getByRole('searchbox', { name: 'Search questions' }), 'duties');
    expect(filters().queryByRole('button', { name: /^No record/ })).toBeNull();
  });

  it.each([
    ['truce', ['Truce?']],
    ['TRÚCE', ['Truce?']],
    ['war', ['Departure?', 'Truce?']],
    ['should not trade', ['Duties?', 'Quotas?']],
  ])('finds “%s” in questions, poles and issues, whatever the case and the accents', async (words, found) => {
    const { user } = open();
    await user.type(filters().getByRole('searchbox'), words);
    expect(asked()).toEqual(found);
  });

  it.each([
    ['As edited', ['Ports?', 'Fish?', 'Routes?', 'Drones?']],
    ['Most agreement first', ['Fish?', 'Ports?', 'Routes?', 'Drones?']],
    ['Most divergence first', ['Drones?', 'Routes?', 'Ports?', 'Fish?']],
    ['By name', ['Drones?', 'Routes?', 'Fish?', 'Ports?']],
    ['Most moved first', ['Routes?', 'Drones?', 'Ports?', 'Fish?']],
  ])('sorts issues and their questions: %s', async (way, order) => {
    const dataset = datasetFromText(`
      us      sea/ports   2011-01 0               \n russia  sea/ports   2011-01 1
      us      sea/fish    2011-01 0               \n russia  sea/fish    2011-01 0
      us      air/routes  2011-01 -2   2015-06 0  \n russia  air/routes  2011-01 2
      us      air/drones  2011-01 -2              \n russia  air/drones  2011-01 2
    `);
    const { user } = open('?sort=name', dataset);
    await user.selectOptions(filters().getByRole('combobox', { name: 'Sort' }), way);
    expect(asked()).toEqual(order);
  });

  it('puts what cannot be ranked last, whichever way it sorts', async () => {
    const dataset = datasetFromText(`
      us  arms/guns     2011-01 0
      us  trade/quotas  2011-01 0
      us  trade/duties  2011-01 0  \n russia  trade/duties  2011-01 1
    `);
    const { user } = open('', dataset);
    expect(asked()).toEqual(['Guns?', 'Quotas?', 'Duties?']);
    for (const way of ['Most agreement first', 'Most divergence first', 'Most moved first']) {
      await user.selectOptions(filters().getByRole('combobox', { name: 'Sort' }), way);
      expect(asked()).toEqual(['Duties?', 'Quotas?', 'Guns?']);
    }
  });

  it('makes an entry of each choice, and none of each letter searched for', async () => {
    const { user, visited } = open();
    await user.click(statuses().getByRole('button', { name: /^apart/ }));
    await user.click(filters().getByRole('button', { name: 'Trade' }));
    await user.selectOptions(filters().getByRole('combobox', { name: 'Sort' }), 'By name');
    await user.type(filters().getByRole('searchbox'), 'du');
    expect(visited.map(({ search }) => search)).toEqual([
      '',
      '?show=apart',
      '?issues=trade&show=apart',
      '?issues=trade&show=apart&sort=name&q=du',
    ]);
  });

  it('clears what narrows the view, and nothing else', async () => {
    const { user, visited } = open('?b=turkey&issues=war&sort=name&q=dep');
    await user.click(filters().getByRole('button', { name: 'Clear filters' }));
    expect(visited.at(-1)?.search).toBe('?b=turkey&sort=name');
    expect(filters().queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });
});

describe(NothingFound, () => {
  const offers = () => within(screen.getByRole('region', { name: /^Nothing matches all of these choices/ }));

  it('says which filter to loosen, and what that would show', async () => {
    const { user, visited } = open('?issues=war&show=apart');
    expect(wordsOf(offers().getAllByRole('button'))).toEqual([
      'Show every status (2)',
      'Show all issues (1)',
      'Clear all filters (4)',
    ]);
    await user.click(offers().getByRole('button', { name: /^Show all issues/ }));
    expect(asked()).toEqual(['Duties?']);
    expect(visited.at(-1)?.search).toBe('?show=apart');
  });

  it('offers to search for something else', async () => {
    const { user, visited } = open();
    await user.type(filters().getByRole('searchbox'), 'zebra');
    expect(filters().getByRole('status')).toHaveTextContent('0 of 4 questions shown');
    await user.click(offers().getByRole('button', { name: 'Drop the search for “zebra” (4)' }));
    expect(asked()).toHaveLength(4);
    expect(visited.at(-1)?.search).toBe('');
  });

  it('offers no loosening that would show nothing either', () => {
    open('?show=apart&q=zebra');
    expect(wordsOf(offers().getAllByRole('button'))).toEqual([
      'Drop the search for “zebra” (1)',
      'Clear all filters (4)',
    ]);
  });
});
