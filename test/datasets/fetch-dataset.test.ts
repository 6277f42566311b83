import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchDataset } from '../../src/datasets/fetch-dataset.ts';
import { printOf } from '../../src/datasets/fingerprint.ts';
import { datasetFileFromText } from '../fixtures/dataset-text.ts';

const ADDRESS = 'https://example.org/sub/data/model.json';
const SOUND = datasetFileFromText('us departure 2011-08 -2 \n russia departure 2011-08 2');

/** The server answers so. */
function answered(answer: () => Response | Promise<Response>) {
  const fetchStub = vi.fn<typeof fetch>(async () => answer());
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe(fetchDataset, () => {
  it('asks the address given for a sound dataset, and gives up after a while', async () => {
    const fetchStub = answered(() => Response.json(SOUND));
    expect(await fetchDataset(ADDRESS)).toMatchObject({ kind: 'sound', dataset: { id: 'fixture' } });
    expect(fetchStub).toHaveBeenCalledExactlyOnceWith(ADDRESS, { signal: expect.any(AbortSignal) });
  });

  it('does not check again what was checked when the page was written, and checks any other file', async () => {
    const text = JSON.stringify({ ...SOUND, license: '' });
    const known = (print: string) => ({ print, hasGaps: false });
    answered(() => new Response(text));
    expect(await fetchDataset(ADDRESS, known(printOf(text)))).toMatchObject({ kind: 'sound', print: printOf(text) });
    expect(await fetchDataset(ADDRESS, known(printOf(`${text} `)))).toMatchObject({ kind: 'faulty' });
  });

  it('computes what a known file leaves out', async () => {
    const text = JSON.stringify({ ...SOUND, defaults: undefined, events: undefined });
    answered(() => new Response(text));
    expect(await fetchDataset(ADDRESS, { print: printOf(text), hasGaps: true })).toMatchObject({
      dataset: { events: [], defaults: { pair: ['us', 'russia'], on: '2011-08-01' } },
    });
  });

  it('hands on all the faults of a faulty one', async () => {
    answered(() => Response.json({ ...SOUND, title: '', parties: undefined }));
    expect(await fetchDataset(ADDRESS)).toMatchObject({
      kind: 'faulty',
      faults: [
        { path: 'parties', message: 'is missing.' },
        { path: 'title', message: 'must not be empty.' },
      ],
    });
  });

  it.each(['', '{ "id": ', '<!doctype html>'])('says that “%s” is not JSON', async (text) => {
    answered(() => new Response(text));
    expect(await fetchDataset(ADDRESS)).toMatchObject({
      kind: 'faulty',
      faults: [{ path: '', message: expect.stringMatching(/^The file is not valid JSON\. \S/) }],
    });
  });

  it('says what the server answered', async () => {
    answered(() => new Response('', { status: 404, statusText: 'Not Found' }));
    expect(await fetchDataset(ADDRESS)).toEqual({
      kind: 'unreachable',
      message: 'The server answered “404 Not Found”.',
    });
  });

  it('makes do with the number where the server gives no words', async () => {
    answered(() => new Response('', { status: 503 }));
    expect(await fetchDataset(ADDRESS)).toMatchObject({ message: 'The server answered “503”.' });
  });

  it.each([
    ['could not be reached', new TypeError('Failed to fetch')],
    ['did not answer within 20 seconds', new DOMException('signal timed out', 'TimeoutError')],
  ])('says that the server %s', async (what, error) => {
    answered(() => Promise.reject(error));
    expect(await fetchDataset(ADDRESS)).toEqual({ kind: 'unreachable', message: `The server ${what}.` });
  });

  it('says so too when the answer breaks off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
    answered(() => new Response(broken));
    expect(await fetchDataset(ADDRESS)).toMatchObject({ message: 'The server could not be reached.' });
  });

  describe('where the file is not the one that the page was written from', () => {
    const page = JSON.stringify(SOUND);
    const older = JSON.stringify({ ...SOUND, title: 'Older' });
    const newer = JSON.stringify({ ...SOUND, title: 'Newer' });
    const known = { print: printOf(page), hasGaps: false };

    it.each([
      ['takes the server’s where a cache handed out an older one', older, page, 'A fixture'],
      ['follows a file that was swapped since', newer, newer, 'Newer'],
      ['takes the newest where the cache is between the two', older, newer, 'Newer'],
    ])('%s', async (_, cached, served, title) => {
      const fetchStub = vi.fn<typeof fetch>(
        async (_address, init) => new Response(init?.cache === 'no-cache' ? served : cached),
      );
      vi.stubGlobal('fetch', fetchStub);
      const fetched = await fetchDataset(ADDRESS, known);
      expect(fetched).toMatchObject({ kind: 'sound', print: printOf(served) });
      expect(fetched.kind === 'sound' && fetched.dataset.title).toContain(title);
      expect(fetchStub).toHaveBeenCalledTimes(2);
    });

    it('asks no second time for the file that is known, nor where no page was written', async () => {
      const fetchStub = answered(() => new Response(page));
      await fetchDataset(ADDRESS, known);
      await fetchDataset(ADDRESS);
      expect(fetchStub).toHaveBeenCalledTimes(2);
    });

    it('shows nothing from a cache that the server cannot be asked about', async () => {
      const fetchStub = answered(() => new Response(older));
      fetchStub.mockImplementationOnce(async () => new Response(older));
      fetchStub.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
      expect(await fetchDataset(ADDRESS, known)).toMatchObject({ kind: 'unreachable' });
    });
  });
});
