import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserHistory } from '../../src/navigation/browser-history.ts';

const REST_MS = 200;
const ROOT = new URL('/sub/path/', window.location.href);

const shown = () => `${window.location.pathname}${window.location.search}`;
const query = (search: string) => ({ path: '', search });

/** Back and forward take a turn of the browser’s own: jsdom waits on the same clock for it. */
async function travel(steps: number) {
  const arrived = new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
  });
  window.history.go(steps);
  // Far less than the slider's rest.
  await vi.advanceTimersByTimeAsync(1);
  await arrived;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  window.history.pushState(null, '', '/sub/path/');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe(createBrowserHistory, () => {
  it('reads the address below the root, with the path decoded', () => {
    const history = createBrowserHistory(ROOT);
    window.history.pushState(null, '', '/sub/path/issues/caf%C3%A9/?q=x%20y');
    expect(history.read()).toEqual({ path: 'issues/café/', search: '?q=x%20y' });
  });

  it('reads a path that is no proper encoding as it stands', () => {
    window.history.pushState(null, '', '/sub/path/issues/%E0%A4%A/');
    expect(createBrowserHistory(ROOT).read().path).toBe('issues/%E0%A4%A/');
  });

  it('takes an address outside the root for the first page', () => {
    window.history.pushState(null, '', '/elsewhere/issues/war/?q=x');
    expect(createBrowserHistory(ROOT).read()).toEqual({ path: '', search: '?q=x' });
  });

  it('works at the top of a site as well as below a path', () => {
    const address = { path: 'issues/war/', search: '?a=turkey' };
    expect(createBrowserHistory(ROOT).href(address)).toBe('/sub/path/issues/war/?a=turkey');
    expect(createBrowserHistory(new URL('/', ROOT)).href(address)).toBe('/issues/war/?a=turkey');
  });

  it('pushes at once', () => {
    const before = window.history.length;
    createBrowserHistory(ROOT).push({ path: 'issues/war/', search: '?a=turkey' });
    expect(shown()).toBe('/sub/path/issues/war/?a=turkey');
    expect(window.history.length).toBe(before + 1);
  });

  it('replaces once, after the slider has come to rest', () => {
    const history = createBrowserHistory(ROOT);
    const replaceState = vi.spyOn(window.history, 'replaceState');
    const before = window.history.length;
    for (const day of ['01', '02', '03']) {
      history.replace(query(`?on=2014-01-${day}`));
      vi.advanceTimersByTime(REST_MS - 1);
    }
    expect(replaceState).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(shown()).toBe('/sub/path/?on=2014-01-03');
    vi.advanceTimersByTime(REST_MS * 10);
    expect(replaceState).toHaveBeenCalledTimes(1);
    expect(window.history.length).toBe(before);
  });

  it('writes what the slider left before it pushes, so that back leads there', () => {
    const history = createBrowserHistory(ROOT);
    const written: unknown[] = [];
    for (const kind of ['replaceState', 'pushState'] as const) {
      vi.spyOn(window.history, kind).mockImplementation((_state, _title, url) => written.push([kind, url]));
    }
    history.replace(query('?on=2014-01-01'));
    history.push(query('?on=2014-01-01&a=turkey'));
    vi.advanceTimersByTime(REST_MS * 2);
    expect(written).toEqual([
      ['replaceState', '/sub/path/?on=2014-01-01'],
      ['pushState', '/sub/path/?on=2014-01-01&a=turkey'],
    ]);
  });

  it('forgets what the slider left when the reader travels', async () => {
    const history = createBrowserHistory(ROOT);
    const callback = vi.fn(() => history.read());
    const stop = history.onTravel(callback);
    history.push(query('?a=turkey'));
    history.replace(query('?a=turkey&on=2014-01-01'));
    await travel(-1);
    vi.advanceTimersByTime(REST_MS * 2);
    expect(shown()).toBe('/sub/path/');
    expect(callback.mock.results).toEqual([{ type: 'return', value: { path: '', search: '' } }]);
    stop();
  });

  it('calls back on back and forward until it is stopped', async () => {
    const history = createBrowserHistory(ROOT);
    const callback = vi.fn();
    const stop = history.onTravel(callback);
    history.push(query('?a=turkey'));
    expect(callback).not.toHaveBeenCalled();
    await travel(-1);
    await travel(1);
    expect(callback).toHaveBeenCalledTimes(2);
    stop();
    await travel(-1);
    expect(callback).toHaveBeenCalledTimes(2);
  });

  describe('where the browser refuses', () => {
    const REFUSALS: readonly (readonly [string, () => void])[] = [
      ['as Safari does', () => void refuse(() => new DOMException('100 times per 30 seconds', 'SecurityError'))],
      ['as Firefox does', () => void refuse(() => new Error('Too many calls to Location or History APIs'))],
      ['as Chromium does, without a word', () => void refuse(() => undefined)],
    ];
    const writers = ['pushState', 'replaceState'] as const;
    const refuse = (failure: () => Error | undefined) =>
      writers.map((kind) =>
        vi.spyOn(window.history, kind).mockImplementation(() => {
          const error = failure();
          if (error !== undefined) throw error;
        }),
      );

    it.each(REFUSALS)('keeps what was chosen, and writes it when it can be, %s', (_, start) => {
      const history = createBrowserHistory(ROOT);
      const before = window.history.length;
      start();
      history.push(query('?a=turkey'));
      history.push(query('?a=iran'));
      history.replace(query('?a=iran&on=2014-01-01'));
      expect(history.read()).toEqual(query('?a=iran&on=2014-01-01'));
      vi.advanceTimersByTime(REST_MS + 1500);
      expect(shown()).toBe('/sub/path/');
      vi.restoreAllMocks();
      vi.advanceTimersByTime(8000);
      expect(shown()).toBe('/sub/path/?a=iran&on=2014-01-01');
      // A step that Back takes away again.
      expect(window.history.length).toBe(before + 1);
      expect(history.read()).toEqual(query('?a=iran&on=2014-01-01'));
    });

    it.each(REFUSALS)('writes the next choice at once where it may again, %s', (_, start) => {
      const history = createBrowserHistory(ROOT);
      start();
      history.push(query('?a=turkey'));
      vi.restoreAllMocks();
      history.push(query('?a=iran'));
      expect(shown()).toBe('/sub/path/?a=iran');
      vi.advanceTimersByTime(60_000);
      expect(shown()).toBe('/sub/path/?a=iran');
    });

    it.each(REFUSALS)('asks ever more rarely, and no more after a minute, %s', (_, start) => {
      const history = createBrowserHistory(ROOT);
      start();
      history.push(query('?a=turkey'));
      vi.advanceTimersByTime(1_000_000);
      expect(vi.mocked(window.history.pushState).mock.calls.length).toBe(7);
      expect(history.read()).toEqual(query('?a=turkey'));
    });

    it('forgets what could not be written when the reader travels', async () => {
      const history = createBrowserHistory(ROOT);
      history.push(query('?a=turkey'));
      const stop = history.onTravel(() => undefined);
      refuse(() => new Error('no'));
      history.push(query('?a=iran'));
      vi.restoreAllMocks();
      await travel(-1);
      vi.advanceTimersByTime(60_000);
      expect(shown()).toBe('/sub/path/');
      expect(history.read()).toEqual(query(''));
      stop();
    });
  });
});
