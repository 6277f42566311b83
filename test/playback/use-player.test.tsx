import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { scopeOfIssues } from '../../src/domain/facts/selection.ts';
import { takenSentence } from '../../src/features/comparison/change/taken.ts';
import { TimeBar } from '../../src/features/time/TimeBar.tsx';
import { timeContent } from '../../src/features/time/time-content.ts';
import { usePlayer } from '../../src/playback/use-player.ts';
import { lookOn } from '../../src/session/transitions.ts';
import { loadEverything } from '../../src/ui/later/later.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';
import { TALKS, TALKS_DAYS } from '../fixtures/talks.ts';
import { renderAt } from '../render.tsx';

const FIRST = TALKS_DAYS[0];
const LAST = TALKS_DAYS[TALKS_DAYS.length - 1];
/** At steady speed. */
const PAUSE = 1200;

function open(search: string, dataset = TALKS) {
  const choice = { a: 'us', b: 'russia', since: undefined, w: {} };
  const time = timeContent(dataset, choice, scopeOfIssues(dataset, []));
  return renderAt(dataset, search, <TimeBar time={time} />);
}

const player = () => within(screen.getByRole('group', { name: 'Play through time' }));
const button = (name: string) => player().getByRole('button', { name });
const announced = () => screen.getByRole('status').textContent;
/** What stands behind the day. */
const settings = () => {
  fireEvent.click(screen.getByRole('button', { name: /^\d[^,]*: choose another day$/ }));
  return within(screen.getByRole('dialog', { name: 'The day looked at' }));
};

beforeAll(loadEverything);

describe(usePlayer, () => {
  it('steps to the next and the previous change, not to the next day, and adds no entries', async () => {
    const { user, visited } = open('?on=2013-05-07');
    await user.click(button('Next change'));
    expect(visited).toEqual([{ path: '', search: '?on=2014-03-18' }]);
    await user.click(button('Previous change'));
    await user.click(button('Previous change'));
    expect(visited).toEqual([{ path: '', search: '?on=2012-06-30' }]);
  });

  it('steps from a day between two changes to the one on either side', async () => {
    const { user, visited } = open('?on=2013-05-08');
    await user.click(button('Previous change'));
    expect(visited.at(-1)?.search).toBe('?on=2013-05-07');
  });

  it('tells in one sentence each who took which position', async () => {
    const { user } = open('?on=2011-10-04');
    expect(announced()).toBe('');
    await user.click(button('Next change'));
    expect(announced()).toBe(
      '30 June 2012: Washington, “Truce?”: on the side of “Yes” (+1). Moscow, “Truce?”: on the side of “Yes” (+1).',
    );
    await user.click(button('Next change'));
    expect(announced()).toBe('7 May 2013: Washington, “Departure?”: on the side of “No” (−1).');
  });

  it('tells of every position of the pair exactly once from the first change to the last', async () => {
    const { user } = open(`?on=${FIRST}`);
    await user.click(button('Next change'));
    await user.click(button('Previous change'));
    const heard = [announced()];
    for (const _ of TALKS_DAYS.slice(1)) {
      await user.click(button('Next change'));
      heard.push(announced());
    }
    const taken = TALKS.positions.filter(({ party }) => party !== 'turkey');
    expect(heard.flatMap((text) => text.match(/(Washington|Moscow), .+?\)\./g) ?? []).toSorted()).toEqual(
      taken.map((position) => takenSentence(TALKS, position)).toSorted(),
    );
    expect(button('Next change')).toHaveAttribute('aria-disabled', 'true');
  });

  it('has nowhere to go before the first change and after the last', () => {
    open(`?on=${FIRST}`);
    expect(button('Previous change')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Next change')).toBeEnabled();
  });

  it('steps with the arrow keys, and with no other', () => {
    const { visited } = open('?on=2013-05-07');
    fireEvent.keyDown(button('Play'), { key: 'ArrowRight' });
    expect(visited.at(-1)?.search).toBe('?on=2014-03-18');
    fireEvent.keyDown(button('Play'), { key: 'ArrowLeft' });
    expect(visited.at(-1)?.search).toBe('?on=2013-05-07');
    fireEvent.keyDown(button('Play'), { key: 'a' });
    expect(visited.at(-1)?.search).toBe('?on=2013-05-07');
  });

  it('is not there where nothing ever changes', () => {
    open('', datasetFromText('turkey departure 2015-12 0', { defaults: { pair: ['us', 'russia'], on: '2015-12-01' } }));
    expect(screen.queryByRole('group', { name: 'Play through time' })).toBeNull();
  });

  describe('playing', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

    it('goes from change to change, one for each pause', () => {
      const { visited } = open('?on=2013-05-07');
      fireEvent.click(button('Play'));
      pass(PAUSE - 1);
      expect(visited.at(-1)?.search).toBe('?on=2013-05-07');
      pass(1);
      expect(visited.at(-1)?.search).toBe('?on=2014-03-18');
      pass(PAUSE);
      expect(visited).toEqual([{ path: '', search: '?on=2014-08-07' }]);
      // It is told once the step has been painted.
      pass(PAUSE / 10);
      expect(announced()).toBe('7 August 2014: Moscow, “Duties?”: at “Yes” (+2).');
    });

    it('stops where the reader pauses it', () => {
      const { visited } = open('?on=2013-05-07');
      fireEvent.click(button('Play'));
      pass(PAUSE);
      fireEvent.click(button('Pause'));
      pass(10 * PAUSE);
      expect(visited.at(-1)?.search).toBe('?on=2014-03-18');
      expect(button('Play')).toBeVisible();
    });

    it('takes its speed from the reader', () => {
      const { visited } = open('?on=2013-05-07');
      fireEvent.change(settings().getByRole('combobox', { name: 'Speed' }), { target: { value: '500' } });
      fireEvent.click(button('Play'));
      pass(500);
      expect(visited.at(-1)?.search).toBe('?on=2014-03-18');
    });

    it('pauses anew after a step by hand', () => {
      const { visited } = open('?on=2013-05-07');
      fireEvent.click(button('Play'));
      pass(PAUSE - 1);
      fireEvent.click(button('Next change'));
      pass(PAUSE - 1);
      expect(visited.at(-1)?.search).toBe('?on=2014-03-18');
      pass(1);
      expect(visited.at(-1)?.search).toBe('?on=2014-08-07');
    });

    it('stops where the reader goes to a page without it', () => {
      const { session } = open('?on=2013-05-07');
      fireEvent.click(button('Play'));
      expect(session.playing.getState()).toBe(true);
      cleanup();
      expect(session.playing.getState()).toBe(false);
    });

    it('says no more what a step changed once the reader is on another day', () => {
      const { session } = open('?on=2013-05-07');
      fireEvent.click(button('Next change'));
      expect(announced()).toMatch(/^18 March 2014: Washington/);
      act(() => session.choose(lookOn('2014-03-19')));
      expect(announced()).toBe('');
    });

    it('stops at the last change', () => {
      const { visited } = open('?on=2015-10-01');
      fireEvent.click(button('Play'));
      pass(PAUSE);
      pass(PAUSE);
      expect(button('Play')).toBeVisible();
      pass(10 * PAUSE);
      expect(visited.at(-1)?.search).toBe(`?on=${LAST}`);
    });

    it('begins anew when it is started at the end', () => {
      const { visited } = open('');
      fireEvent.click(button('Play'));
      expect(visited.at(-1)?.search).toBe(`?on=${FIRST}`);
      pass(PAUSE);
      expect(visited.at(-1)?.search).toBe(`?on=${TALKS_DAYS[1]}`);
    });

    it('loops where the reader wants it to', () => {
      const { visited } = open('?on=2015-10-01');
      fireEvent.click(settings().getByRole('checkbox', { name: 'Repeat' }));
      fireEvent.click(button('Play'));
      pass(PAUSE);
      expect(visited.at(-1)?.search).toBe(`?on=${LAST}`);
      pass(PAUSE);
      expect(visited.at(-1)?.search).toBe(`?on=${FIRST}`);
      expect(button('Pause')).toBeVisible();
    });
  });
});
