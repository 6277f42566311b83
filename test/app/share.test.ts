import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareLink } from '../../src/app/share.ts';

const LINK = { title: 'War', url: 'https://example.org/issues/war/' };

interface Device {
  readonly isTouch: boolean;
  readonly share: (link: ShareData) => Promise<void>;
  readonly writeText: (text: string) => Promise<void>;
}

const done = async () => {};

/** The reader's device does so. */
function device({ isTouch = false, share = done, writeText = done }: Partial<Device> = {}) {
  const spies = { share: vi.fn(share), writeText: vi.fn(writeText) };
  const { writeText: copy } = spies;
  vi.stubGlobal('navigator', { share: spies.share, canShare: () => true, clipboard: { writeText: copy } });
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: isTouch && query === '(pointer: coarse)' }));
  return spies;
}

const refused = (name: string) => async () => {
  throw new DOMException('', name);
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe(shareLink, () => {
  it('copies the link where there is a mouse, share sheet or not', async () => {
    const { share, writeText } = device();
    expect(await shareLink(LINK)).toBe('copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK.url);
    expect(share).not.toHaveBeenCalled();
  });

  it('opens the share sheet of a touch device', async () => {
    const { share, writeText } = device({ isTouch: true });
    expect(await shareLink(LINK)).toBe('shared');
    expect(share).toHaveBeenCalledExactlyOnceWith(LINK);
    expect(writeText).not.toHaveBeenCalled();
  });

  it('does not copy behind the back of a reader who closed the sheet', async () => {
    const { writeText } = device({ isTouch: true, share: refused('AbortError') });
    expect(await shareLink(LINK)).toBe('shared');
    expect(writeText).not.toHaveBeenCalled();
  });

  it('copies where the sheet does not open', async () => {
    const { writeText } = device({ isTouch: true, share: refused('NotAllowedError') });
    expect(await shareLink(LINK)).toBe('copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK.url);
  });

  it('fails where copying is refused, or the browser knows no clipboard', async () => {
    device({ writeText: refused('NotAllowedError') });
    expect(await shareLink(LINK)).toBe('failed');
    vi.stubGlobal('navigator', {});
    expect(await shareLink(LINK)).toBe('failed');
  });
});
