import { format } from 'node:util';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A second is not always enough where two cores are shared; it costs nothing where a test passes.
configure({ asyncUtilTimeout: 5000 });

// What the console says is a fault; a test that provokes it listens itself.
const said: string[] = [];

beforeEach(() => {
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind)
      .mockClear()
      .mockImplementation((...words: unknown[]) => void said.push(format(...words)));
  }
});

afterEach(() => {
  cleanup();
  expect(said.splice(0), 'the console stays silent').toEqual([]);
});

// jsdom has no popovers: what a browser does when a button of one is pressed, or when it is told to close.
if (typeof document !== 'undefined') {
  const toggled = (popover: HTMLElement, newState: 'open' | 'closed') => {
    popover.style.display = newState === 'open' ? 'block' : 'none';
    popover.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
  };
  HTMLElement.prototype.hidePopover = function hidePopover(this: HTMLElement) {
    toggled(this, 'closed');
  };
  document.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest('[popovertarget]')?.getAttribute('popovertarget') : undefined;
    const popover = id == null ? null : document.getElementById(id);
    if (popover !== null) toggled(popover, 'open');
  });
}
