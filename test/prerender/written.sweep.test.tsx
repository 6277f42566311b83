import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { writtenPage } from '../../src/prerender/written.tsx';
import { Visit } from '../../src/shell/Visit.tsx';
import { loadEverything } from '../../src/ui/later/later.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { CODED_TALKS } from '../fixtures/coded-talks.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

beforeAll(loadEverything);

/** The page as a reader without JavaScript has it. */
function readAt(path: string, dataset = TALKS) {
  const html = writtenPage(dataset, path).replaceAll(/<\/?noscript>/g, '');
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe(writtenPage, () => {
  it.each([...NAVIGATION.allPages(TALKS), ...NAVIGATION.allParts(TALKS)])(
    'has the headline of /$path, and links that are relative to it',
    ({ path }) => {
      const page = readAt(path);
      expect(page.querySelector('h1')?.textContent).not.toBe('');
      const links = [...page.querySelectorAll('a:not([target])')].map((link) => link.getAttribute('href'));
      expect(links.filter((href) => href?.startsWith('/') || href?.startsWith('http'))).toEqual([]);
    },
  );

  it('has every question on the Overview with both sides in words', () => {
    // As the build writes it.
    vi.stubEnv('SSR', true);
    const text = readAt('').textContent;
    vi.unstubAllEnvs();
    for (const question of TALKS.questions) {
      expect(text).toContain(question.text);
      for (const pole of question.poles) expect(text).toContain(pole.text);
    }
    expect(text).toContain('How this is made');
    expect(text).toContain('1 − ');
  });

  it('has every row of a list of which a living page folds all but the first', () => {
    const dataset = shippedDataset();
    const page = readAt('evidence/', dataset);
    for (const { id } of dataset.statements)
      expect(page.querySelector(`a[href$="/statements/${id}/"]`), id).not.toBeNull();
    expect(readAt('evidence/sources/', dataset).querySelectorAll('ol > li')).toHaveLength(dataset.sources.length);
  });

  it('has the statements on the chosen question of an issue, its chart as a table, and the way to the other questions', () => {
    const page = readAt('issues/war/');
    expect(page.querySelectorAll('[data-statements] li').length).toBeGreaterThanOrEqual(2);
    const issue = TALKS.issueById.get('war') ?? expect.fail('no issue');
    for (const { id } of issue.questions) {
      expect(page.querySelector(`a[href="../../questions/${id}/"]`), id).not.toBeNull();
    }
    expect([...page.querySelectorAll('caption')].map((caption) => caption.textContent)).toContain(
      'Stance, and in brackets the range that the party could accept, from −2 to +2.',
    );
  });

  it.each([...NAVIGATION.allPages(TALKS), ...NAVIGATION.allParts(TALKS)])(
    'offers on /$path no stop of the Tab key that nothing answers',
    ({ path }) => {
      const dead = [...readAt(path).querySelectorAll('button, input, select, textarea')].filter(
        (control) =>
          // A list of pages is opened by the platform.
          control.closest('[data-script-only], [disabled]') === null &&
          readAt(path).querySelector(`[popover]#${control.getAttribute('popovertarget') ?? 'none'}`) === null,
      );
      expect(dead.map((control) => control.outerHTML)).toEqual([]);
    },
  );

  it('is the same tree that a browser draws: it is taken over without a word', async () => {
    for (const { path } of [...NAVIGATION.allPages(TALKS), ...NAVIGATION.allParts(TALKS)]) {
      const faults = vi.spyOn(console, 'error');
      const mount = document.createElement('div');
      mount.innerHTML = writtenPage(TALKS, path);
      const root = path === '' ? './' : '../'.repeat(path.split('/').length - 1);
      const href = (address: { path: string; search: string }) => `${root}${address.path}${address.search}`;
      const history = { read: () => ({ path, search: '' }), push() {}, replace() {}, onTravel: () => () => {}, href };
      const addresses = { datasetAddress: `${root}data/model.json`, schemaAddress: `${root}data/model.schema.json` };
      const recovered = vi.fn();
      const taken = await act(async () =>
        hydrateRoot(mount, <Visit dataset={TALKS} history={history} {...addresses} />, {
          onRecoverableError: recovered,
        }),
      );
      expect(recovered, path).not.toHaveBeenCalled();
      expect(faults, path).not.toHaveBeenCalled();
      expect(mount.querySelector('noscript'), path).toBeNull();
      await act(async () => taken.unmount());
    }
  });

  it('keeps what it says of the coders until their file has come, and goes on from there', async () => {
    const { codings = [], decisions, ...own } = CODED_TALKS;
    const dataset = { ...own, codingsFile: 'codings.json' };
    const found = { kind: 'sound', codings: { codings, decisions } } as const;
    const recovered = vi.fn();
    const faults = vi.spyOn(console, 'error');
    const mount = document.createElement('div');
    mount.innerHTML = writtenPage(dataset, 'method/', found.codings);
    const said = () => mount.querySelector('section[aria-labelledby=coders]')?.textContent ?? '';
    expect(said()).toContain('were made without sight of each other');
    let arrive = (_: typeof found) => {};
    const come = new Promise<typeof found>((resolve) => {
      arrive = resolve;
    });
    const history = {
      ...{ read: () => ({ path: 'method/', search: '' }), push() {}, replace() {}, onTravel: () => () => {} },
      href: (address: { path: string; search: string }) => `../${address.path}${address.search}`,
    };
    const files = { datasetAddress: '../data/model.json', schemaAddress: '../data/model.schema.json' };
    const taken = await act(async () =>
      hydrateRoot(mount, <Visit dataset={dataset} history={history} {...files} findCodings={() => come} />, {
        onRecoverableError: recovered,
      }),
    );
    expect(said()).toContain('were made without sight of each other');
    await act(async () => arrive(found));
    expect(said()).toContain('Decided: He asks for talks, not for a date.');
    expect(recovered).not.toHaveBeenCalled();
    expect(faults).not.toHaveBeenCalled();
    await act(async () => taken.unmount());
  });
});
