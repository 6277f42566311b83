import { act } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { App } from '../../src/shell/App.tsx';
import { loadEverything } from '../../src/ui/later/later.ts';
import { PLANTED_PAGES } from '../fixtures/planted-dataset.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { renderAt } from '../render.tsx';

const ALL_OPEN = `?open=${shippedDataset()
  .questions.map(({ id }) => id)
  .join('~')}&since=2014-01-01`;

function opened(dataset: Dataset, path: string): Document {
  renderAt(
    dataset,
    path === '' ? ALL_OPEN : '',
    <App datasetAddress="/model.json" schemaAddress="/schema.json" />,
    path,
  );
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

beforeAll(loadEverything);
beforeEach(() => {
  // jsdom does not scroll.
  window.scrollTo = vi.fn<() => void>();
});

describe.each(PLANTED_PAGES)('A dataset full of $what, on /$path', ({ path, mark, dataset }) => {
  it('is text: nothing of it is an element, a handler or an address, and links outward keep their counsel', () => {
    const page = opened(dataset, path);
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
