import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/datasets/read-dataset.ts';
import { scopeOfIssues } from '../../../src/domain/facts/selection.ts';
import { MeetingPlaces } from '../../../src/features/comparison/MeetingPlaces.tsx';
import { meetingPlaces } from '../../../src/features/comparison/meeting-places.ts';
import { CAMPS } from '../../fixtures/camps.ts';
import { renderAt, wholeText } from '../../render.tsx';

const placesOf = (a: string, b: string, issues: readonly string[] = []) =>
  meetingPlaces(CAMPS, { a, b, on: '2015-01-01', since: undefined, w: {} }, scopeOfIssues(CAMPS, issues));

describe(meetingPlaces, () => {
  it('is nothing where the pair shares enough, and for a party and its own past', () => {
    expect(placesOf('west', 'east')).toBeUndefined();
    expect(placesOf('lone', 'lone')).toBeUndefined();
  });

  it('has the questions that a pair does share, and with whom each shares most', () => {
    const places = placesOf('lone', 'east');
    expect(places?.sentence).toBe('One question here:');
    expect(places?.questions.map(({ id }) => id)).toEqual(['border']);
    expect(
      places?.partners.map(({ party, others }) => [party.id, ...others.map((o) => `${o.party.id} ${o.shared.words}`)]),
    ).toEqual([
      ['lone', 'west 1', 'ally 1', 'friend 1'],
      ['east', 'west 3', 'ally 3', 'friend 3'],
    ]);
  });

  it('has the other issues on which they meet', () => {
    const places = placesOf('west', 'east', ['trade']);
    expect(places?.sentence).toBe('');
    expect(places?.elsewhere.map(({ issue, shared }) => [issue.id, shared.words])).toEqual([['talks', '3']]);
  });
});

/** Parties and the questions that each has a position on. */
function tiny(coded: Readonly<Record<string, readonly string[]>>, questions: readonly string[]) {
  const reading = readDataset({
    parties: Object.keys(coded).map((id) => ({ id, name: id.toUpperCase() })),
    issues: [{ id: 'all', name: 'All', questions: questions.map((id) => ({ id, text: `${id}?` })) }],
    positions: Object.entries(coded).flatMap(([party, on]) =>
      on.map((question) => ({ party, question, from: '2015', stance: 1 })),
    ),
  });
  if (reading.kind !== 'sound') throw new Error(JSON.stringify(reading.faults));
  const scope = scopeOfIssues(reading.dataset, []);
  return meetingPlaces(reading.dataset, { a: 'a', b: 'b', on: '2016-01-01', since: undefined, w: {} }, scope);
}

describe('meeting places of a dataset with few questions', () => {
  it.each([[['q']], [['q', 'r']], [['q', 'r', 's']]])('are none where a pair shares all of %j', (questions) => {
    expect(tiny({ a: questions, b: questions, c: questions }, questions)).toBeUndefined();
  });

  it.each([[['q', 'r']], [['q', 'r', 's']]])('are none where of %j nobody shares any', (questions) => {
    expect(tiny({ a: ['q'], b: ['r'] }, questions)).toBeUndefined();
  });

  it('are others where the two meet nowhere', () => {
    const places = tiny({ a: ['q'], b: ['r'], c: ['q', 'r'] }, ['q', 'r']);
    expect(places?.title).toBe('Whom A and B share questions with');
    expect(places?.partners.map(({ others }) => others.map(({ party }) => party.id))).toEqual([['c'], ['c']]);
  });

  it('are what the two share where that is some of it', () => {
    const places = tiny({ a: ['q', 'r'], b: ['q', 's'] }, ['q', 'r', 's']);
    expect([places?.title, places?.sentence]).toEqual(['What A and B share', 'One question here:']);
  });
});

describe(MeetingPlaces, () => {
  it('leads to each of these, and compares with another party in place', async () => {
    const { user, session } = renderAt(
      CAMPS,
      '?issues=trade',
      <MeetingPlaces places={placesOf('west', 'east', ['trade'])} />,
    );
    const region = within(screen.getByRole('region', { name: 'What West and East share' }));
    expect(region.getByText(wholeText(/^They meet on/))).toHaveTextContent('They meet on Talks (3).');
    expect(region.getByRole('link', { name: 'Talks' })).toHaveAttribute('href', '/issues/talks/');
    expect(region.getByText(wholeText(/^East shares most/))).toHaveTextContent('East shares most with Mute (1).');
    await user.click(region.getByRole('link', { name: 'Mute' }));
    expect(session.view.getState()).toMatchObject({ a: 'east', b: 'mute', place: { view: 'overview' } });
  });

  it('is not there where there is nothing to say', () => {
    renderAt(CAMPS, '', <MeetingPlaces places={undefined} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
