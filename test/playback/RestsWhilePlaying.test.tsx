import { screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RestsWhilePlaying } from '../../src/playback/RestsWhilePlaying.tsx';
import { useSession, useView } from '../../src/session/session.ts';
import { toggleIssue } from '../../src/session/transitions.ts';
import { TALKS } from '../fixtures/talks.ts';
import { playAt } from '../render.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

let drawings = 0;

function Day({ of }: { readonly of: string }) {
  drawings += 1;
  const on = useView((state) => state.on);
  const { choose } = useSession();
  return (
    <button type="button" onClick={() => choose(toggleIssue('war'))}>
      {of} {on}
    </button>
  );
}

function Page() {
  const on = useView((state) => state.on);
  const [word] = useState('rests');
  return (
    <>
      <h1>{on}</h1>
      <RestsWhilePlaying>
        <Day of={`${word} ${on}`} />
      </RestsWhilePlaying>
    </>
  );
}

const moving = () => screen.getByRole('heading').textContent;
const resting = () => screen.getByRole('button').textContent;

describe(RestsWhilePlaying, () => {
  it('follows the visit while it is at rest', () => {
    const { look, rest } = playAt(TALKS, '?on=2013-05-07', <Page />);
    look('2014-03-18');
    rest();
    expect([moving(), resting()]).toEqual(['2014-03-18', 'rests 2014-03-18 2014-03-18']);
  });

  it('is left as it is while time is played, and drawn anew when it stops', () => {
    const { play, look, rest } = playAt(TALKS, '?on=2013-05-07', <Page />);
    play(true);
    rest();
    drawings = 0;
    look('2014-03-18');
    look('2014-08-07');
    rest();
    expect(moving()).toBe('2014-08-07');
    expect(resting()).toBe('rests 2013-05-07 2013-05-07');
    expect(drawings).toBe(0);
    play(false);
    rest();
    expect(resting()).toBe('rests 2014-08-07 2014-08-07');
  });

  it('lets what is chosen in it be chosen in the visit itself', () => {
    const { session, play, look } = playAt(TALKS, '?on=2013-05-07', <Page />);
    play(true);
    look('2014-03-18');
    screen.getByRole('button').click();
    expect(session.view.getState()).toMatchObject({ on: '2014-03-18', issues: ['war'] });
  });
});
