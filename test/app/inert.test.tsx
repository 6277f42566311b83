import { act } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { readModel } from '../../src/data/read-model.ts';
import type { Model } from '../../src/domain/catalogue.ts';
import { allPages } from '../../src/state/places.ts';
import { VIEW_IDS } from '../../src/state/view-state.ts';
import { loadViews } from '../../src/views/index.ts';
import { withMark } from '../e2e/support/plant.ts';
import { shippedJson } from '../fixtures/shipped-model.ts';
import { renderAt } from '../render.tsx';

const MARKUP = '<img/src=x/onerror=boo()><script>boo()</script>"onclick="boo()';

/** The shipped model with this at the end of every text, or before it. */
function planted(mark: string, isAhead: boolean): Model {
  const marked = JSON.stringify(withMark(shippedJson(), mark, mark.slice(0, 20)));
  const moved = (text: string) => (isAhead && text.endsWith(mark) ? mark + text.slice(0, -mark.length) : text);
  const json: unknown = JSON.parse(marked, (_, value) => (typeof value === 'string' ? moved(value) : value));
  const reading = readModel(json);
  return reading.kind === 'sound' ? reading.model : expect.fail(JSON.stringify(reading.faults));
}

const PLANTED = [
  { what: 'markup', mark: MARKUP, model: planted(MARKUP, false) },
  { what: 'addresses that run', mark: 'javascript:boo()//', model: planted('javascript:boo()//', true) },
  { what: 'addresses that are pages', mark: 'data:text/html,boo//', model: planted('data:text/html,boo//', true) },
];
const anyModel = PLANTED[0]?.model ?? expect.fail('nothing is planted');

/** Every page; of a view that has many alike the first two. */
const PAGES = VIEW_IDS.flatMap((view) =>
  allPages(anyModel)
    .filter(({ place }) => place.view === view)
    .slice(0, 2),
);
const ALL_OPEN = `?open=${anyModel.questions.map(({ id }) => id).join('~')}&since=2014-01-01`;

function opened(model: Model, path: string): Document {
  renderAt(model, path === '' ? ALL_OPEN : '', <App modelAddress="/model.json" schemaAddress="/schema.json" />, path);
  // What is folded away is drawn when it is opened; it may hold more to open.
  for (let depth = 0; depth < 3; depth++) {
    act(() => {
      for (const details of document.querySelectorAll('details:not([open])')) {
        details.setAttribute('open', '');
        details.dispatchEvent(new Event('toggle'));
      }
    });
  }
  return document;
}

beforeAll(loadViews);
beforeEach(() => {
  // jsdom does not scroll.
  window.scrollTo = vi.fn<() => void>();
});

const CASES = PLANTED.flatMap((planting) => PAGES.map(({ path }) => ({ ...planting, path })));

describe.each(CASES)('A model full of $what, on /$path', ({ path, mark, model }) => {
  it('is text: nothing of it is an element, a handler or an address, and links outward keep their counsel', () => {
    const page = opened(model, path);
    expect(page.body.textContent).toContain(mark);
    expect(page.querySelectorAll('img, script, object, embed, base, meta, link')).toHaveLength(0);
    const attributes = [...page.body.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name)).toEqual([]);
    const targets = attributes.filter(({ name }) => /^(xlink:)?href$|^src$|^action$|^formaction$|^srcdoc$/.test(name));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.map(({ value }) => value).filter((value) => !/^(https?:\/\/|\/(?!\/)|#)/.test(value))).toEqual([]);
    // Links to other sites tell them neither who opened them, nor from where.
    const outward = [...page.querySelectorAll('a[href^="http"]')];
    const careless = outward.filter(
      (link) =>
        !/\bnoopener\b/.test(link.getAttribute('rel') ?? '') || link.getAttribute('referrerpolicy') !== 'no-referrer',
    );
    expect(careless.map((link) => link.outerHTML)).toEqual([]);
  });
});
