import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes } from '../../src/datasets/fetch-bytes.ts';

const ADDRESS = 'https://example.org/data/model.json';

beforeEach(() => {
  vi.useFakeTimers();
  // The clock of the test rules this one too.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('signal timed out', 'TimeoutError')), milliseconds);
    return controller.signal;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A server that sends a byte after each of these pauses, after which it closes or falls silent. */
function serve(pauses: readonly number[], end: 'closes' | 'is silent') {
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    let abort: (reason: unknown) => void = () => {};
    signal.addEventListener('abort', () => abort(signal.reason));
    const body = new ReadableStream<Uint8Array>({
      async start(stream) {
        abort = (reason) => stream.error(reason);
        for (const pause of pauses) {
          await new Promise((done) => setTimeout(done, pause));
          if (signal.aborted) return;
          stream.enqueue(new Uint8Array([65]));
        }
        if (end === 'closes') stream.close();
      },
    });
    return new Response(body);
  });
}

/** The outcome after so long. */
async function outcomeAfter(milliseconds: number, onBytes?: (count: number) => void) {
  const outcome = fetchBytes(ADDRESS, { onBytes });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return Promise.race([outcome, 'still waiting']);
}

describe(fetchBytes, () => {
  it.each([
    ['a byte every ten seconds for five minutes', Array<number>(30).fill(10_000)],
    ['pauses just short of the deadline', Array<number>(6).fill(19_900)],
    ['all at once', [0]],
  ])('waits for a steady download: %s', async (_, pauses) => {
    serve(pauses, 'closes');
    const told: number[] = [];
    const bytes = await outcomeAfter(600_000, (count) => told.push(count));
    expect(bytes).toHaveLength(pauses.length);
    expect(told).toEqual(pauses.map((_pause, index) => index + 1));
  });

  it.each([
    ['at once', [], 'The server did not answer within 20 seconds.'],
    ['after one byte', [10], 'The server did not answer within 20 seconds.'],
    ['after five minutes', Array<number>(30).fill(10_000), 'The server did not answer within 20 seconds.'],
  ])('gives up on a server that falls silent %s', async (_, pauses, says) => {
    serve(pauses, 'is silent');
    const soundFor = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(await outcomeAfter(soundFor + 19_900)).toBe('still waiting');
    serve(pauses, 'is silent');
    expect(await outcomeAfter(soundFor + 20_100)).toBe(says);
  });

  it('asks past the cache only where it is told to', async () => {
    const fetchStub = vi.fn<typeof fetch>(async () => new Response('x'));
    vi.stubGlobal('fetch', fetchStub);
    await fetchBytes(ADDRESS);
    await fetchBytes(ADDRESS, { cache: 'no-cache' });
    expect(fetchStub.mock.calls.map(([, init]) => init?.cache)).toEqual([undefined, 'no-cache']);
  });

  it('has no bytes where an answer has no body', async () => {
    vi.stubGlobal('fetch', async () => new Response(null));
    expect(await fetchBytes(ADDRESS)).toHaveLength(0);
  });
});
