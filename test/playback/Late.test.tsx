import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Late } from '../../src/playback/Late.tsx';
import { useView } from '../../src/session/session.ts';
import { TALKS } from '../fixtures/talks.ts';
import { playAt } from '../render.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two parts of the page that are new with each day. */
function View() {
  const on = useView((state) => state.on);
  return (
    <>
      <section aria-label="At once">
        <Late key={on}>Drawn {on}</Late>
      </section>
      <section aria-label="Late">
        <Late key={on} arrivesLate>
          Drawn {on}
        </Late>
      </section>
    </>
  );
}

const open = () => playAt(TALKS, '?on=2012-01-01', <View />);

const said = () => ['At once', 'Late'].map((name) => screen.getByRole('region', { name }).textContent);

describe('a part that arrives late', () => {
  it('is there at once while time is at rest', () => {
    const { look } = open();
    expect(said()).toEqual(['Drawn 2012-01-01', 'Drawn 2012-01-01']);
    look('2013-01-01');
    expect(said()).toEqual(['Drawn 2013-01-01', 'Drawn 2013-01-01']);
  });

  it('waits for its turn while time is played, where others are there with what they stand in', () => {
    const { play, look, rest } = open();
    play(true);
    look('2013-01-01');
    expect(said()).toEqual(['Drawn 2013-01-01', '']);
    rest();
    expect(said()).toEqual(['Drawn 2013-01-01', 'Drawn 2013-01-01']);
  });

  it('comes when time is no longer played before its turn', () => {
    const { play, look, rest } = open();
    play(true);
    look('2013-01-01');
    play(false);
    rest();
    expect(said()).toEqual(['Drawn 2013-01-01', 'Drawn 2013-01-01']);
  });
});
