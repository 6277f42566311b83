import { describe, expect, it, vi } from 'vitest';
import { type DatasetSources, datasetAnswer } from '../../src/offline/dataset-answer.ts';

const sources = (overrides: Partial<DatasetSources>) => ({
  revision: 'one',
  fetchDataset: async () => 'as built',
  fetchRevision: async () => 'one',
  keptDataset: async () => 'as built',
  keep: vi.fn(async () => {}),
  onNewer: vi.fn(),
  patience: () => new Promise<void>(() => {}),
  waitUntil: vi.fn(),
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

  describe('on a slow line', () => {
    /** The network answers when the test says so; patience is at its end. */
    function slow(overrides: Partial<Parameters<typeof datasetAnswer>[0]> = {}) {
      let answer: (text: string | undefined) => void = () => {};
      const fetched = new Promise<string | undefined>((done) => {
        answer = done;
      });
      const work: Promise<unknown>[] = [];
      const slowly = sources({
        fetchDataset: () => fetched,
        patience: async () => {},
        waitUntil: (late) => void work.push(late),
        ...overrides,
      });
      return { slowly, answer, late: () => Promise.all(work) };
    }

    it('shows what is kept, and keeps what comes late for the next visit', async () => {
      const { slowly, answer, late } = slow();
      expect(await datasetAnswer(slowly)).toBe('as built');
      expect(slowly.keep).not.toHaveBeenCalled();
      answer('swapped');
      await late();
      expect(slowly.keep).toHaveBeenCalledExactlyOnceWith('swapped');
    });

    it('keeps nothing that comes late with a newer site, or not at all', async () => {
      for (const [offered, revision] of [
        ['newer', 'two'],
        [undefined, 'one'],
        ['as built', 'one'],
      ]) {
        const { slowly, answer, late } = slow({ fetchRevision: async () => revision });
        expect(await datasetAnswer(slowly)).toBe('as built');
        answer(offered);
        await late();
        expect(slowly.keep).not.toHaveBeenCalled();
      }
    });

    it('waits where nothing is kept', async () => {
      const { slowly, answer } = slow({ keptDataset: async () => undefined });
      const given = datasetAnswer(slowly);
      answer('swapped');
      expect(await given).toBe('swapped');
    });
  });
});
