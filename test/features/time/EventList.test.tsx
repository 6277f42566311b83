import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Chronicle } from '../../../src/features/time/EventList.tsx';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const dataset = shippedDataset();
const open = (search: string) => renderAt(dataset, search, <Chronicle events={dataset.events} />);
const days = () => screen.getAllByRole('listitem').map((entry) => entry.querySelector('button')?.textContent);
const countOf = (words: RegExp) => Number.parseInt(screen.queryByText(words)?.textContent ?? '0', 10);

describe(Chronicle, () => {
  it('shows the last ten events up to the day looked at, and how many lie before and after', () => {
    open('?on=2015-11-24');
    expect(days()).toHaveLength(10);
    expect(days().at(-1)).toBe('24 November 2015');
    const [earlier, later] = [countOf(/^\d+ earlier events?$/), countOf(/^\d+ later events?$/)];
    expect(later).toBe(dataset.events.filter(({ date }) => date > '2015-11-24').length);
    expect(earlier + 10 + later).toBe(dataset.events.length);
  });

  it('shows the first ten where hardly any has happened yet', () => {
    open(`?on=${dataset.span.start}`);
    expect(days()).toHaveLength(10);
    expect(screen.queryByText(/earlier events?$/)).toBeNull();
  });

  it('unfolds the rest in place', async () => {
    const { user } = open('?on=2015-11-24');
    await user.click(screen.getByText(/^\d+ later events?$/));
    expect(days().length).toBe(10 + countOf(/^\d+ later events?$/));
  });

  it('shows a short list whole', () => {
    renderAt(TALKS, '', <Chronicle events={TALKS.events} />);
    expect(days()).toHaveLength(TALKS.events.length);
  });
});
