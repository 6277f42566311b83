import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allowShortcut } from '../../src/shell/preferences.ts';
import { onSearchKey } from '../../src/shell/search-key.ts';

const search = vi.fn<() => void>();

let stop = () => {};

beforeEach(() => {
  stop = onSearchKey(search);
});

afterEach(() => {
  stop();
  allowShortcut(true);
  document.body.replaceChildren();
  search.mockClear();
});

/** Presses the key where the focus is; true where it was left to be written. */
function press(target: Element, more: KeyboardEventInit = {}) {
  return fireEvent.keyDown(target, { key: '/', bubbles: true, composed: true, ...more });
}

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  const target = document.querySelector<HTMLElement>('[data-here]');
  if (target === null) throw new Error('Nothing is marked.');
  return target;
}

/** An element with an inside of its own, and what lies there. */
function within(host: HTMLElement, mode: ShadowRootMode, html: string): Element {
  const inside = host.attachShadow({ mode });
  inside.innerHTML = html;
  const target = inside.querySelector('[data-here]');
  if (target === null) throw new Error('Nothing is marked.');
  return target;
}

describe(onSearchKey, () => {
  it.each([
    '<p data-here tabindex="-1">x</p>',
    '<a data-here href="#x">x</a>',
    '<button data-here>x</button>',
    '<main><summary data-here tabindex="0">x</summary></main>',
  ])('searches from what nothing is written in: %s', (html) => {
    expect(press(put(html))).toBe(false);
    expect(search).toHaveBeenCalledOnce();
  });

  it('searches where nothing has the focus', () => {
    expect(press(document.body)).toBe(false);
    expect(search).toHaveBeenCalledOnce();
  });

  it.each([
    '<input data-here>',
    '<input type="search" data-here>',
    '<textarea data-here></textarea>',
    '<select><option data-here>x</option></select>',
    '<div role="textbox" tabindex="0" data-here>x</div>',
    '<div role="searchbox" tabindex="0"><span data-here tabindex="0">x</span></div>',
    '<div role="combobox" tabindex="0" data-here>x</div>',
    '<ul role="spinbutton" tabindex="0" data-here></ul>',
    '<ext-editor tabindex="0" data-here></ext-editor>',
  ])('leaves the key to what is written in: %s', (html) => {
    expect(press(put(html))).toBe(true);
    expect(search).not.toHaveBeenCalled();
  });

  it.each(['', 'true', 'plaintext-only'])('leaves it to text edited in place: contenteditable="%s"', (value) => {
    const target = put(`<div contenteditable="${value}"><p><b data-here>x</b></p></div>`);
    // jsdom does not know it.
    Object.defineProperty(target, 'isContentEditable', { value: true });
    expect(press(target)).toBe(true);
    expect(search).not.toHaveBeenCalled();
  });

  it.each([
    ['div', 'open', '<input data-here>'],
    ['div', 'open', '<p data-here tabindex="0">drawn, with keys of its own</p>'],
    ['ext-notes', 'open', '<section><textarea data-here></textarea></section>'],
    ['div', 'closed', '<input data-here>'],
    ['ext-notes', 'closed', '<div role="textbox" data-here></div>'],
  ] as const)('leaves it to what an extension has put into the page: <%s>, %s, %s', (name, mode, html) => {
    const host = put(`<${name} data-here></${name}>`);
    expect(press(within(host, mode, html))).toBe(true);
    expect(search).not.toHaveBeenCalled();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { key: 'a' }, { key: '?' }])(
    'leaves other keys and words in the making alone: %o',
    (more) => {
      expect(press(document.body, more)).toBe(true);
      expect(search).not.toHaveBeenCalled();
    },
  );

  it('leaves a key alone that something else has answered', () => {
    const target = put('<p data-here tabindex="-1">x</p>');
    target.addEventListener('keydown', (event) => event.preventDefault());
    press(target);
    expect(search).not.toHaveBeenCalled();
  });

  it('does nothing once it is stopped', () => {
    stop();
    expect(press(document.body)).toBe(true);
  });

  it('does nothing once it is switched off', () => {
    allowShortcut(false);
    expect(press(document.body)).toBe(true);
    expect(search).not.toHaveBeenCalled();
  });
});
