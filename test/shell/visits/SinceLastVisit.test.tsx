import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDataset, type Dataset } from '../../../src/domain/dataset.ts';
import { News } from '../../../src/shell/News.tsx';
import { seenIn } from '../../../src/shell/visits/seen.ts';
import { noteVisit } from '../../../src/shell/visits/visits.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const [POSITION] = TALKS.positions;
if (POSITION === undefined) throw new Error('The talks are empty.');
const NEW = { ...POSITION, from: '2015-12-01', stance: 2 };
const MORE = createDataset({ ...TALKS, positions: [...TALKS.positions, NEW] });

beforeEach(() => vi.setSystemTime('2026-11-05T12:00:00'));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

/** Was here on a day, when the dataset was this. */
function wasHere(day: string, dataset: Dataset): void {
  noteVisit('/', { dataset: dataset.id, day, print: 'before', see: () => seenIn(dataset) });
}

const open = (dataset: Dataset, address = '', path = '') =>
  renderAt(dataset, address, <News />, path, { print: 'now' });
const said = () =>
  screen
    .queryAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe(News, () => {
  it('has nothing to tell on a first visit', () => {
    open(MORE);
    expect(said()).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says in a sentence what is new, and lists it with the way there', async () => {
    wasHere('2026-11-03', TALKS);
    const { user, visited } = open(MORE);
    expect(said()).toBe('Since your last visit on 3 November 2026: 1 new position.');
    await user.click(screen.getByRole('button', { name: 'Show what changed' }));
    const list = within(screen.getByRole('dialog', { name: 'What changed since your last visit' }));
    expect(list.getByRole('heading', { name: 'New positions' })).toBeVisible();
    await user.click(list.getByRole('link', { name: 'United States, 1 December 2015: at “Yes” on “Departure?”' }));
    expect(visited.at(-1)).toEqual({ path: 'questions/departure/', search: '?on=2015-12-01' });
  });

  it.each([
    [
      'removed, where there is no list',
      createDataset({ ...TALKS, statements: TALKS.statements.slice(2) }),
      '2 statements taken out',
    ],
    [
      'of every kind',
      createDataset({ ...MORE, statements: TALKS.statements.slice(1) }),
      '1 new position and 1 statement taken out',
    ],
  ])('tells of what is %s', (_, after, words) => {
    wasHere('2026-11-05', TALKS);
    open(after);
    expect(said()).toBe(`Since you were here earlier today: ${words}.`);
  });

  it('is gone for good when the reader dismisses it', async () => {
    wasHere('2026-11-03', TALKS);
    const { user } = open(MORE);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(said()).toBe('');
    open(MORE);
    expect(said()).toBe('');
  });

  it('lists some, and says how many more', async () => {
    wasHere('2026-11-03', TALKS);
    const many = Array.from({ length: 23 }, (_, at) => ({
      ...POSITION,
      from: `2015-12-${String(at + 1).padStart(2, '0')}`,
    }));
    const { user } = open(createDataset({ ...TALKS, positions: [...TALKS.positions, ...many] }));
    await user.click(screen.getByRole('button', { name: 'Show what changed' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    expect(screen.getByText('and 3 more')).toBeVisible();
  });

  it('leads to the log of changes where the dataset has one', async () => {
    wasHere('2026-11-03', TALKS);
    const revisions = [{ date: '2026-11-04', summary: 'More.', changes: [] }];
    const { user } = open(createDataset({ ...MORE, revisions }));
    await user.click(screen.getByRole('button', { name: 'Show what changed' }));
    expect(screen.getByRole('link', { name: 'What each version changed' })).toHaveAttribute('href', '/method/#changes');
  });

  it.each([
    ['in another page’s frame', '?embed', ''],
    ['of a dataset from elsewhere', '?model=https://example.org/x.json', ''],
    ['in the Studio', '', 'studio/'],
  ])('is silent, and remembers nothing, %s', (_, address, path) => {
    wasHere('2026-11-03', TALKS);
    const kept = { ...localStorage };
    open(MORE, address, path);
    expect(said()).toBe('');
    expect({ ...localStorage }).toEqual(kept);
  });

  it.each([
    ['rewording', (d: Dataset) => ({ ...d, title: 'Other' })],
    ['order', (d: Dataset) => ({ ...d, positions: d.positions.toReversed() })],
    ['nothing', (d: Dataset) => d],
  ])('is silent where the file differs by %s alone', (_, changed) => {
    wasHere('2026-11-03', TALKS);
    open(createDataset(changed(TALKS)));
    expect(said()).toBe('');
  });
});
