import type { ComponentType } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { atHand, later } from '../../../src/ui/later/later.ts';

const View: ComponentType = () => null;

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
    const code = later(vi.fn(async () => View).mockRejectedValueOnce(new Error('offline')));
    await expect(code.load()).rejects.toThrow('offline');
    expect(code.arrived).toBeUndefined();
    expect(await code.load()).toBe(View);
  });
});
