import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChangeList } from '../../../../src/features/comparison/change/ChangeList.tsx';
import { datasetFromText } from '../../../fixtures/dataset-text.ts';
import { factsAt } from '../../../fixtures/facts.ts';
import { shippedDataset } from '../../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../../fixtures/talks.ts';
import { renderAt } from '../../../render.tsx';

function open(dataset = TALKS, path = '') {
  const span = { since: '2014-12-15', on: '2015-12-15' };
  const facts = factsAt(dataset, { a: 'us', b: 'russia', ...span });
  return renderAt(dataset, '', <ChangeList facts={facts} isBrief={path === ''} />, path);
}

const changed = () => within(screen.getByRole('region', { name: 'What changed' }));
const lines = () => {
  const [list = expect.fail('no list')] = changed().getAllByRole('list');
  return [...list.children].map((line) => line.textContent);
};

describe(ChangeList, () => {
  it('sums up what changed, and tells the farthest move first', () => {
    open();
    expect(changed().getByText(/^From/)).toHaveTextContent(
      'From 15 December 2014 to 15 December 2015: 2 moves, and 1 position newly on record.',
    );
    expect(lines()).toEqual([
      expect.stringContaining('Washington on Departure? went from on the side of “No” to leaning to “Yes”'),
      expect.stringContaining('Moscow on Departure? went from “Yes” to close to it'),
    ]);
  });

  it('marks the last step with its day and leads to where it is printed', () => {
    open();
    expect(lines()[0]).toContain(', 19 September 2015 (Gazette (opens in a new tab)).');
    const [printed] = changed().getAllByRole('link', { name: /^Gazette\b/ });
    expect(printed).toHaveAttribute('href', 'https://example.org/us-departure-2015-09-19');
  });

  it('tells every step on the page of the issue, and elsewhere how many there are', () => {
    const steps = 'us departure 2011-08 -2  2015-02 -1  2015-06 0 \n russia departure 2011-08 2';
    open(datasetFromText(steps), 'issues/talks/');
    const line = lines()[0] ?? '';
    expect(line).toContain('1 February 2015: A. Speaker');
    expect(line).toContain('1 June 2015: A. Speaker');
    cleanup();
    open(datasetFromText(steps));
    expect(lines()[0]).toContain(' in two steps, 1 June 2015');
    expect(lines()[0]).not.toContain('1 February 2015');
  });

  it('keeps apart what is new to the record: it is no move', async () => {
    const { user } = open();
    expect(changed().queryByText(/Quotas/)).toBeNull();
    await user.click(changed().getByText('Newly on record (1)'));
    expect(await changed().findByRole('link', { name: 'Quotas?' })).toBeVisible();
    expect(changed().getByText(/these are no moves/)).toBeVisible();
  });

  it('tells what moved since it came on record, and where only the room changed', async () => {
    const { user } = open(
      datasetFromText(`
        us      departure  2015-01 -2  2015-06 -1
        russia  departure  2011-08 2   2015-06 2 [0 2]
      `),
    );
    expect(changed().getByText('Nobody moved a stance that was on record before.')).toBeVisible();
    expect(changed().getByRole('heading', { level: 3 })).toHaveTextContent('Moved since they came on record');
    expect(lines()).toEqual([
      expect.stringContaining('came on record on 1 January 2015 and went from “No” to being on its side'),
    ]);
    await user.click(changed().getByText('Stayed, but would accept more or less (1)'));
    expect(
      await changed().findByText(/stayed at “Yes”, but could accept 0 to \+2 where it signalled no room before/),
    ).toBeVisible();
  });

  it('says that nobody moved', () => {
    open(datasetFromText('us departure 2011-08 -2 \n russia departure 2011-08 2'));
    expect(changed().getByText('Nobody moved a stance that was on record before.')).toBeVisible();
    expect(changed().queryByRole('list')).toBeNull();
  });

  it('leads to the page of a question, unless the reader is there', async () => {
    const { user, visited } = open();
    await user.click(changed().getAllByRole('link', { name: 'Departure?' })[0] ?? expect.fail('no link'));
    expect(visited.at(-1)?.path).toBe('questions/departure/');
    cleanup();
    open(TALKS, 'questions/departure/');
    expect(changed().queryByRole('link', { name: 'Departure?' })).toBeNull();
  });

  it('shows six moves of many, and all of them at a word or on paper', () => {
    open(shippedDataset());
    expect(lines()).toHaveLength(6);
    const [more, ...others] = changed()
      .getAllByText(/^\d+ more moves?$/)
      .map(({ textContent }) => Number.parseInt(textContent, 10));
    expect(more).toBeGreaterThan(0);
    expect(others).toHaveLength(1);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(lines()).toHaveLength(6 + (more ?? 0));
    expect(changed().queryByText(/more moves?$/)).toBeNull();
  });
});
