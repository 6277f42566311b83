// @vitest-environment node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../src/datasets/read-bytes.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { statusesIn } from '../src/domain/measures/status.ts';
import { csvOf } from '../src/features/export/csv.ts';
import { plain } from '../src/language/phrase.ts';
import { defaultState } from '../src/navigation/view-state.ts';
import { headOf } from '../src/prerender/head.ts';
import { siteAt } from '../src/prerender/site.ts';
import { descriptionOf } from '../src/prerender/summary.ts';
import { writtenPage } from '../src/prerender/written.tsx';
import { loadEverything } from '../src/ui/later/later.ts';
import { NAVIGATION, VIEWS } from '../src/views/index.ts';

/** Files that leave out what nobody recorded. */
const FORMS = ['votes', 'one-day', 'arabic', 'chinese'] as const;
/** What may only be said of what was coded, and what would be of the shipped subject. */
const NEVER =
  /within reach|signalled no room|could accept|common ground hatched|salience|allowing for doubt|low confidence|mean of how much|Washington|Moscow|Kerry|Syria|US-Russia|undefined|NaN|\[object/i;

function opened(name: string): Dataset {
  const read = readBytes(readFileSync(resolve(import.meta.dirname, `fixtures/forms/${name}.json`)));
  return read.kind === 'sound' ? read.dataset : expect.fail(JSON.stringify(read.faults, null, 1));
}

/** What should not be said, with what stands around it. */
function slipIn(text: string): string | undefined {
  const slip = NEVER.exec(text);
  return slip === null ? undefined : `${slip[0]} IN ${text.slice(Math.max(0, slip.index - 80), slip.index + 60)}`;
}

beforeAll(loadEverything);

describe.each(FORMS)('a dataset of %s', (name) => {
  const dataset = opened(name);
  const site = siteAt('https://example.org/');

  // The Studio names every column that a table may have.
  const pages = NAVIGATION.allPages(dataset).filter(({ place }) => place.view !== 'studio');

  it.each(pages.map(({ path }) => path))('says only what is known at /%s', async (path) => {
    const page = NAVIGATION.allPages(dataset).find((other) => other.path === path) ?? expect.fail(path);
    const html = writtenPage(dataset, path);
    for (const text of [html, headOf(dataset, page, site), descriptionOf(dataset, page)]) {
      expect(slipIn(text.replaceAll(/data-[a-z]+="[^"]*"/g, ''))).toBeUndefined();
    }
    expect(html).toContain(dataset.brand ?? dataset.title);
    const state = defaultState(dataset, page.place);
    const { headline, sentence, table, picture } = (await VIEWS[page.place.view].toExport())(dataset, state);
    const taken = [
      plain(headline),
      plain(sentence),
      csvOf({ title: '', address: '', when: undefined, ownWeights: undefined, dataset }, { ...table, columns: [] }),
      JSON.stringify(picture ?? ''),
    ];
    expect(taken.flatMap((text) => slipIn(text) ?? [])).toEqual([]);
  });

  it.each(NAVIGATION.allParts(dataset).map(({ path }) => path))('says only what is known in the frame /%s', (path) => {
    expect(slipIn(writtenPage(dataset, path))).toBeUndefined();
  });

  it('has only statuses that can be told without ranges', () => {
    expect(statusesIn(dataset)).toEqual(['agree', 'differ', 'unknown']);
  });
});

describe('A record of one day', () => {
  it('shows no time bar', () => {
    for (const { path } of NAVIGATION.allPages(opened('one-day'))) {
      expect(writtenPage(opened('one-day'), path)).not.toContain('data-time-bar');
    }
    expect(writtenPage(opened('votes'), '')).toContain('data-time-bar');
  });

  it('keeps both of two positions of a day, and says that they contest each other', () => {
    const html = writtenPage(opened('one-day'), 'questions/phones/');
    expect(html).toContain('contested');
  });
});

describe('Dates', () => {
  it('are shown as exactly as they are known', () => {
    const html = writtenPage(opened('arabic'), 'parties/حزب-العدل/');
    expect(html).toContain('since February 2024');
    expect(html).not.toContain('since 1 February');
    expect(writtenPage(opened('chinese'), 'questions/高速/')).toContain('since 2019');
  });
});
