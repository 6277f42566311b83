import type { ComponentType } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { atHand, later, loadEverything, NotLoaded, whenShown } from '../../../src/ui/later/later.ts';

const View: ComponentType = () => null;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe(atHand, () => {
  it('is there from the start', async () => {
    expect(atHand(View).arrived).toBe(View);
    expect(await atHand(View).load()).toBe(View);
  });
});

describe(later, () => {
  it('fetches once, when it is first wanted, and is there from then on', async () => {
    const fetchView = vi.fn(async () => View);
    const code = later(fetchView);
    expect(fetchView).not.toHaveBeenCalled();
    expect(code.arrived).toBeUndefined();
    expect(await Promise.all([code.load(), code.load()])).toEqual([View, View]);
    expect(code.arrived).toBe(View);
    expect(fetchView).toHaveBeenCalledOnce();
  });

  it('asks again after a fetch that failed', async () => {
    vi.stubGlobal('document', { querySelectorAll: () => [] });
    const code = later(vi.fn(async () => View).mockRejectedValueOnce(new Error('offline')));
    await expect(code.load()).rejects.toThrow(NotLoaded);
    expect(code.arrived).toBeUndefined();
    expect(await code.load()).toBe(View);
  });

  it('is fetched ahead, each once, whatever becomes of the others', async () => {
    const lost = vi.fn(() => Promise.reject(new Error('blocked')));
    const code = later(lost);
    const other = later(async () => View);
    await loadEverything();
    expect(lost).toHaveBeenCalledOnce();
    expect(code.arrived).toBeUndefined();
    expect(other.arrived).toBe(View);
  });
});

describe(whenShown, () => {
  it('is not fetched ahead', async () => {
    const fetchView = vi.fn(async () => View);
    whenShown(fetchView);
    await loadEverything();
    expect(fetchView).not.toHaveBeenCalled();
  });

  it('gives up on what does not come for long, and tells when it comes after all', async () => {
    vi.useFakeTimers();
    let resolve: (view: ComponentType) => void = () => {};
    const code = whenShown(
      () =>
        new Promise<ComponentType>((done) => {
          resolve = done;
        }),
    );
    const told = vi.fn();
    const stop = code.onArrival(told);
    const outcome = code.load().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBeInstanceOf(NotLoaded);
    expect(told).not.toHaveBeenCalled();
    resolve(View);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledOnce();
    expect(code.arrived).toBe(View);
    stop();
  });

  it('leaves no clock running once it is there, or has failed', async () => {
    vi.useFakeTimers();
    await whenShown(async () => View).load();
    await whenShown(() => Promise.reject(new Error('gone')))
      .load()
      .catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
  });
});
