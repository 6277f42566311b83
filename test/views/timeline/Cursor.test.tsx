import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Cursor } from '../../../src/views/timeline/Cursor.tsx';
import { TimelineView } from '../../../src/views/timeline/View.tsx';
import { TALKS, TALKS_DAYS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const open = (search = '') => renderAt(TALKS, search, <TimelineView />, 'timeline/');
const panels = () => within(screen.getByRole('region', { name: 'Agreement on each issue' }));
const cursor = () => panels().getByRole('slider', { name: 'Cursor' });
/** The arrow keys of the platform's own range input end in this. */
const moveTo = (place: number) => fireEvent.change(cursor(), { target: { value: place } });

describe(Cursor, () => {
  it('has a place for each day on which something changed or happened', () => {
    open();
    // One of the three events is on a day on which a position changed.
    expect(cursor()).toHaveAttribute('max', String(TALKS_DAYS.length + 3 - 1 - 1));
    expect(cursor()).toHaveValue(String(TALKS_DAYS.length + 3 - 1 - 1));
  });

  it('reads every panel on its day, and what happened on it', () => {
    const { visited } = open();
    moveTo(3);
    const read = ['A visit', 'War: agreement 58%, 40–69', 'Trade: no shared question'];
    expect(cursor()).toHaveAttribute('aria-valuetext', ['7 May 2013', ...read].join('. '));
    expect(panels().getByText(read.join(' · '))).toHaveTextContent(`7 May 2013 ${read.join(' · ')}`);
    expect(visited).toHaveLength(1);
  });

  it('looks at its day with Enter, and compares with it with Shift', async () => {
    const { user, visited } = open();
    cursor().focus();
    moveTo(3);
    await user.keyboard('{Enter}');
    expect(visited.at(-1)?.search).toBe('?on=2013-05-07');
    moveTo(1);
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(visited.at(-1)?.search).toBe('?on=2013-05-07&since=2011-10-04');
  });

  it('offers the same as buttons, which keep it where it is', async () => {
    const { user, visited } = open();
    cursor().focus();
    moveTo(3);
    await user.click(panels().getByRole('button', { name: 'look at this day' }));
    await user.click(panels().getByRole('button', { name: 'compare with it' }));
    expect(visited.map(({ search }) => search)).toEqual(['', '?on=2013-05-07', '?on=2013-05-07&since=2013-05-07']);
  });

  it('goes back to the day looked at when it is left', () => {
    open();
    moveTo(3);
    fireEvent.blur(cursor());
    expect(cursor()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^15 December 2015\. War: agreement 85%/));
    expect(panels().queryByRole('button', { name: 'look at this day' })).toBeNull();
  });
});
