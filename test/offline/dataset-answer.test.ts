import { describe, expect, it, vi } from 'vitest';
import { type DatasetSources, datasetAnswer } from '../../src/offline/dataset-answer.ts';

const sources = (overrides: Partial<DatasetSources>) => ({
  revision: 'one',
  fetchDataset: async () => 'as built',
  fetchRevision: async () => 'one',
  keptDataset: async () => 'as built',
  keep: vi.fn(async () => {}),
  onNewer: vi.fn(),
  ...overrides,
});

describe(datasetAnswer, () => {
  it('gives the dataset that came with the program while it is the one on the server', async () => {
    const fetchRevision = vi.fn();
    expect(await datasetAnswer(sources({ fetchRevision }))).toBe('as built');
    expect(fetchRevision).not.toHaveBeenCalled();
  });

  it('follows a file that was swapped without another build, and keeps it', async () => {
    const swapped = sources({ fetchDataset: async () => 'swapped' });
    expect(await datasetAnswer(swapped)).toBe('swapped');
    expect(swapped.keep).toHaveBeenCalledExactlyOnceWith('swapped');
    expect(swapped.onNewer).not.toHaveBeenCalled();
  });

  it('does not give old code the dataset of a newer site, but says that there is one', async () => {
    const newer = sources({ fetchDataset: async () => 'newer', fetchRevision: async () => 'two' });
    expect(await datasetAnswer(newer)).toBe('as built');
    expect(newer.keep).not.toHaveBeenCalled();
    expect(newer.onNewer).toHaveBeenCalledOnce();
  });

  it('gives what is kept without a network, and where the network fails in between', async () => {
    const off = async () => undefined;
    expect(await datasetAnswer(sources({ fetchDataset: off, fetchRevision: off }))).toBe('as built');
    const halfway = sources({ fetchDataset: async () => 'swapped', fetchRevision: off });
    expect(await datasetAnswer(halfway)).toBe('as built');
    expect(halfway.onNewer).not.toHaveBeenCalled();
  });

  it('gives what the server has where nothing is kept, and nothing where there is nothing', async () => {
    expect(await datasetAnswer(sources({ keptDataset: async () => undefined }))).toBe('as built');
    const nothing = async () => undefined;
    expect(await datasetAnswer(sources({ keptDataset: nothing, fetchDataset: nothing }))).toBeUndefined();
  });
});
