import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveUpTurn, inTurn } from '../../src/playback/in-turn.ts';

const [one, two, three] = [{}, {}, {}];
const FRAME = 20;

let said: string[];
const says = (word: string) => () => said.push(word);

beforeEach(() => {
  said = [];
  vi.useFakeTimers();
});
afterEach(() => {
  for (const owner of [one, two, three]) giveUpTurn(owner);
  vi.useRealTimers();
});

describe(inTurn, () => {
  it('calls back in the order of asking, one in a frame', () => {
    inTurn(one, says('one'));
    inTurn(two, says('two'));
    expect(said).toEqual([]);
    vi.advanceTimersByTime(FRAME);
    expect(said).toEqual(['one']);
    vi.advanceTimersByTime(FRAME);
    expect(said).toEqual(['one', 'two']);
  });

  it('keeps the turn of who asks again, with the newer callback', () => {
    inTurn(one, says('one'));
    inTurn(two, says('two'));
    inTurn(one, says('one, later'));
    vi.advanceTimersByTime(3 * FRAME);
    expect(said).toEqual(['one, later', 'two']);
  });

  it('leaves the frame of the last one to it', () => {
    inTurn(one, () => inTurn(two, says('two')));
    vi.advanceTimersByTime(FRAME);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(FRAME);
    expect(said).toEqual(['two']);
  });
});

describe(giveUpTurn, () => {
  it('passes the turn on', () => {
    for (const [owner, word] of [
      [one, 'one'],
      [two, 'two'],
      [three, 'three'],
    ] as const)
      inTurn(owner, says(word));
    giveUpTurn(one);
    giveUpTurn(three);
    vi.advanceTimersByTime(3 * FRAME);
    expect(said).toEqual(['two']);
  });

  it('can be asked for again', () => {
    inTurn(one, says('never'));
    giveUpTurn(one);
    inTurn(one, says('one'));
    vi.advanceTimersByTime(FRAME);
    expect(said).toEqual(['one']);
  });
});
