import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EventView } from '../../../src/views/event/View.tsx';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const open = (event: string) => renderAt(TALKS, '', <EventView />, `events/${event}/`);
const followed = () => within(screen.getByRole('region', { name: 'What followed' }));
const others = () => within(screen.getByRole('navigation', { name: 'Other events' })).getAllByRole('link');

describe(EventView, () => {
  it('says what happened, when, and where it is reported', () => {
    open('tariff');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A tariff');
    expect(screen.getByText(/Event · 8 July 2014/)).toBeVisible();
    expect(screen.getByText('A tariff took place.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Gazette: What was said\b/ })).toHaveAttribute(
      'href',
      'https://example.org/us-departure-2011-08-18',
    );
  });

  it('tells the positions taken within 30 days after it, and claims no cause', () => {
    open('tariff');
    const said = ['7 August 2014', 'Moscow, “Duties?”: at “Yes” (+2).', 'As said on 2014-08-07.'];
    expect(followed().getByRole('listitem')).toHaveTextContent(said.join(''));
    expect(followed().getByText(/does not mean that it came of it\.$/)).toHaveTextContent(
      'In the 30 days after it, 1 position on its issues was taken.',
    );
  });

  it('says so where nothing followed', () => {
    open('call');
    expect(followed().queryAllByRole('listitem')).toEqual([]);
    expect(
      followed().getByText('No position on its issues is recorded as taken within 30 days after it.'),
    ).toBeVisible();
  });

  it('tells what was taken next where nothing followed within 30 days', () => {
    renderAt(shippedDataset(), '', <EventView />, 'events/ev-veto-2012/');
    const [first] = followed().getAllByRole('listitem');
    const day = first?.querySelector('span')?.textContent ?? '';
    expect(day).not.toBe('');
    expect(followed().getByText(/^No position on its issues/)).toHaveTextContent(`The next was taken on ${day}.`);
  });

  it('leads to its issues, to its day, and back to the Timeline', async () => {
    const { user, visited } = open('tariff');
    expect(screen.getByRole('link', { name: 'Trade' })).toHaveAttribute('href', '/issues/trade/');
    expect(screen.queryByRole('link', { name: 'War' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Timeline' })).toHaveAttribute('href', '/timeline/');
    await user.click(screen.getByRole('link', { name: 'The Overview on this day' }));
    expect(visited.at(-1)).toEqual({ path: '', search: '?on=2014-07-08' });
  });

  it('turns to the events before and after it', async () => {
    const { user, visited } = open('visit');
    expect(others().map(({ textContent }) => textContent)).toEqual(['A tariff →']);
    await user.click(screen.getByRole('link', { name: 'A tariff →' }));
    expect(visited.at(-1)?.path).toBe('events/tariff/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A tariff');
    expect(others().map(({ textContent }) => textContent)).toEqual(['← A visit', 'A call →']);
  });
});
