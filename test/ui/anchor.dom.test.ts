import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showAnchor } from '../../src/ui/anchor.ts';

const scroll = vi.fn<() => void>();

beforeEach(() => {
  // jsdom does not scroll.
  HTMLElement.prototype.scrollIntoView = scroll;
  const section = document.createElement('h2');
  section.id = 'zone';
  document.body.append(section);
});

afterEach(() => {
  document.body.replaceChildren();
  window.location.hash = '';
  scroll.mockClear();
});

describe(showAnchor, () => {
  it('brings what the address names into view', () => {
    window.location.hash = '#zone';
    expect(showAnchor()).toBe(true);
    expect(scroll).toHaveBeenCalledOnce();
  });

  it.each(['#zone)', '#zone.', '#zone”', '#zone\u200B', '#Zone', '#zone](https://x.example/#zone)', '#zone&gt;'])(
    'takes no sign of the text around a link for a part of it: %s',
    (hash) => {
      window.location.hash = hash;
      expect(showAnchor()).toBe(true);
    },
  );

  it.each(['', '#nothing', '#%E0%A4%A', '#"]'])('does nothing for “%s”', (hash) => {
    window.location.hash = hash;
    expect(showAnchor()).toBe(false);
    expect(scroll).not.toHaveBeenCalled();
  });
});
