import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PartyView } from '../../../src/views/party/View.tsx';
import { CAMPS } from '../../fixtures/camps.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt, wholeText } from '../../render.tsx';

const open = (party: string, search = '', dataset = CAMPS) =>
  renderAt(dataset, search, <PartyView />, `parties/${party}/`);
const region = (name: string) => within(screen.getByRole('region', { name }));

describe(PartyView, () => {
  it('is headed by whom the party stands closest to, and says what it is on record on', () => {
    open('west');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'West stands closest to Ally, farthest from East.',
    );
    expect(screen.getByText(wholeText(/^On record on/))).toHaveTextContent(
      'On record on 3 of 4 questions; shares at least three of them with 3 of the 5 other parties.',
    );
    expect(screen.getByRole('link', { name: 'Parties' })).toHaveAttribute('href', '/parties/');
  });

  it('leads to each pair, and tells how it changed, both levels over the same questions', () => {
    open('west', '?on=2016-01-01&issues=talks');
    const [ally] = region('Near and far').getAllByRole('listitem');
    // One of three moved from −2 to −1: 1 − 0.5/4 before and after, since it came as far beyond as it was short of Ally.
    expect(ally).toHaveTextContent('Ally88% on 388% → 88% on the same three questions since Jan 2015');
    expect(within(ally ?? expect.fail()).getByRole('link')).toHaveAttribute(
      'href',
      '/?a=ally&b=west&on=2016-01-01&issues=talks',
    );
    const east = region('Near and far').getByText('East').closest('li');
    expect(east).toHaveTextContent('East8% on 30% → 8% on the same three questions since Jan 2015');
    expect(region('Where it stands').getByText(wholeText(/^Since 1 January 2015/))).toHaveTextContent(
      'Since 1 January 2015 it has moved on 1 of the 3 questions it had spoken on by then.',
    );
  });

  it('has each question on which it is on record, with its stance in words', () => {
    open('west', '?on=2016-01-01&since=2015-01-01');
    const rows = region('Where it stands').getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toHaveTextContent(
      'West: on the side of “No” (−1), signalled no room, from −2 before, since 1 June 2015.',
    );
    expect(within(rows[0] ?? expect.fail()).getByRole('link', { name: 'Border?' })).toHaveAttribute(
      'href',
      '/questions/border/?on=2016-01-01&since=2015-01-01',
    );
  });

  it('says where it is silent, why, and when it first speaks', async () => {
    const { user } = open('lone');
    const silence = region('Where it is silent');
    expect(silence.getByText(/^No position on record/)).toHaveTextContent(
      'No position on record on 3 of 4 questions: 2 on Talks and 1 on Trade.',
    );
    await user.click(silence.getByText('The 3 questions'));
    expect(silence.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      ...['Truce? It first speaks on 1 January 2016.', 'Envoy? ', 'Tax? Lone was not asked.'],
    ]);
  });

  it('shows where a party that shares little does meet the one compared', () => {
    open('lone');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Lone shares fewer than three questions with every other party.',
    );
    expect(region('What Lone and East share').getByRole('link', { name: 'Border?' })).toBeVisible();
  });

  it('quotes what it said last by that day, and leads to all of it', () => {
    open('us', '?on=2014-06-01', TALKS);
    const said = region('What it said last');
    expect(said.getAllByRole('listitem').map((item) => item.textContent?.match(/\d+ \w+ \d{4}/)?.[0])).toEqual([
      ...['18 March 2014', '7 May 2013'],
    ]);
    expect(said.getByRole('link', { name: 'All 6 statements' })).toHaveAttribute('href', '/evidence/?by=us');
  });

  it('says so where nothing is on record by that day', () => {
    open('turkey', '?on=2011-08-20', TALKS);
    expect(region('What it said last').getByText('Nothing on record by this day.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Where it stands' })).toBeNull();
    expect(region('Near and far').getByText(/^No shared question with/)).toHaveTextContent('United States and Russia.');
  });

  it('leads on to the other parties', () => {
    open('ally');
    const turn = within(screen.getByRole('navigation', { name: 'Other parties' }));
    expect(turn.getAllByRole('link').map((link) => link.textContent)).toEqual(['← West', 'Friend →']);
  });
});
