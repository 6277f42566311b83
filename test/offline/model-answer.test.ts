// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { type ModelSources, modelAnswer } from '../../src/offline/model-answer.ts';

const sources = (overrides: Partial<ModelSources>) => ({
  revision: 'one',
  fetchModel: async () => 'as built',
  fetchRevision: async () => 'one',
  keptModel: async () => 'as built',
  keep: vi.fn(async () => {}),
  onNewer: vi.fn(),
  ...overrides,
});

describe(modelAnswer, () => {
  it('gives the model that came with the program while it is the one on the server', async () => {
    const fetchRevision = vi.fn();
    expect(await modelAnswer(sources({ fetchRevision }))).toBe('as built');
    expect(fetchRevision).not.toHaveBeenCalled();
  });

  it('follows a file that was swapped without another build, and keeps it', async () => {
    const swapped = sources({ fetchModel: async () => 'swapped' });
    expect(await modelAnswer(swapped)).toBe('swapped');
    expect(swapped.keep).toHaveBeenCalledExactlyOnceWith('swapped');
    expect(swapped.onNewer).not.toHaveBeenCalled();
  });

  it('does not give old code the model of a newer site, but says that there is one', async () => {
    const newer = sources({ fetchModel: async () => 'newer', fetchRevision: async () => 'two' });
    expect(await modelAnswer(newer)).toBe('as built');
    expect(newer.keep).not.toHaveBeenCalled();
    expect(newer.onNewer).toHaveBeenCalledOnce();
  });

  it('gives what is kept without a network, and where the network fails in between', async () => {
    const off = async () => undefined;
    expect(await modelAnswer(sources({ fetchModel: off, fetchRevision: off }))).toBe('as built');
    const halfway = sources({ fetchModel: async () => 'swapped', fetchRevision: off });
    expect(await modelAnswer(halfway)).toBe('as built');
    expect(halfway.onNewer).not.toHaveBeenCalled();
  });

  it('gives what the server has where nothing is kept, and nothing where there is nothing', async () => {
    expect(await modelAnswer(sources({ keptModel: async () => undefined }))).toBe('as built');
    const nothing = async () => undefined;
    expect(await modelAnswer(sources({ keptModel: nothing, fetchModel: nothing }))).toBeUndefined();
  });
});
