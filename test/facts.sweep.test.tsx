import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../src/domain/facts/fact.ts';
import { sinceIn } from '../src/domain/facts/selection.ts';
import type { ViewExport } from '../src/features/export/view-export.ts';
import { figuresIn } from '../src/language/phrase.ts';
import { writtenPage } from '../src/prerender/written.tsx';
import { Visit } from '../src/shell/Visit.tsx';
import { loadEverything } from '../src/ui/later/later.ts';
import { NAVIGATION, VIEWS } from '../src/views/index.ts';
import { shippedCodings, shippedDataset } from './fixtures/shipped-dataset.ts';
import { viewStates } from './fixtures/view-states.ts';

const dataset = shippedDataset();
const codings = shippedCodings();
const STATES = 500;

/** Every fact that was read, with all values that were read of it and where the first of each stood. */
const read = new Map<string, Map<string, string>>();

beforeAll(loadEverything);

describe('One fact, one figure:', () => {
  it('every written page and its export say the same of the same', async () => {
    for (const { path } of NAVIGATION.allPages(dataset)) {
      const html = writtenPage(dataset, path, codings);
      note(`/${path}`, factsIn(html));
      note(`the export of /${path}`, factsOfExport(await exportAt({ path, search: '' })));
      expect(bareFigures(html), `/${path}`).toEqual([]);
    }
    expect(contradictions()).toEqual([]);
    expect(read.size).toBeGreaterThanOrEqual(30);
  }, 300_000);

  it(`so do ${STATES} states that a reader can reach, and their exports`, async () => {
    const before = read.size;
    await fc.assert(
      fc.asyncProperty(viewStates(dataset), async (state) => {
        const address = NAVIGATION.formatAddress(state, dataset);
        const html = renderToString(<Visit dataset={dataset} history={standing(address)} {...FILES} />);
        const where = `/${address.path}${address.search}`;
        note(where, factsIn(html));
        note(`the export of ${where}`, factsOfExport(await exportAt(address)));
        expect(bareFigures(html), where).toEqual([]);
      }),
      { numRuns: STATES },
    );
    expect(contradictions()).toEqual([]);
    expect(read.size).toBeGreaterThan(before * 2);
  }, 300_000);

  it.each(dataset.issues)('$name is compared over the same days wherever a reader has chosen none', ({ id }) => {
    const asked = (address: Address) =>
      factsIn(renderToString(<Visit dataset={dataset} history={standing(address)} {...FILES} />))
        .map(({ key }) => key)
        .filter(
          (key) => /^(agreement-before|agreement-after|same-questions) /.test(key) && key.includes(` issue:${id} `),
        );
    const [issue = [], ...others] = [
      { path: `issues/${id}/`, search: '' },
      { path: '', search: `?issues=${id}` },
      { path: 'timeline/', search: '' },
    ].map((address) => [...new Set(asked(address))].toSorted());
    expect(issue.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(issue);
    // The whole Overview tells an issue's change once both days are asked for.
    const since = sinceIn(dataset, NAVIGATION.parseAddress({ path: '', search: '' }, dataset).state);
    expect(asked({ path: '', search: `?since=${since}` })).toEqual(expect.arrayContaining([...issue]));
  });

  it('the pair in the other order has the same agreement on every issue', () => {
    const agreements = (search: string) =>
      factsIn(renderToString(<Visit dataset={dataset} history={standing({ path: '', search })} {...FILES} />))
        .filter(({ key }) => /^(agreement|shared)/.test(key))
        .map(({ key, value }) => `${key} = ${value}`);
    const inOrder = new Set(agreements(''));
    expect(new Set(agreements('?a=russia&b=us'))).toEqual(inOrder);
    expect(inOrder.size).toBeGreaterThan(dataset.issues.length);
  });
});

const FILES = {
  datasetAddress: '/data/model.json',
  schemaAddress: '/data/model.schema.json',
  findCodings: () => ({ kind: 'sound', codings }) as const,
};

interface Address {
  readonly path: string;
  readonly search: string;
}

function standing(address: Address) {
  return { read: () => address, push() {}, replace() {}, onTravel: () => () => {}, href: ({ path }: Address) => path };
}

async function exportAt(address: Address): Promise<ViewExport> {
  const { state } = NAVIGATION.parseAddress(address, dataset);
  return (await VIEWS[state.place.view].toExport())(dataset, state);
}

function factsIn(html: string): readonly Fact[] {
  return [...html.matchAll(/<data value="([^"]*)" data-fact="([^"]*)"/g)].map(([, value = '', key = '']) => ({
    key,
    value: Number(value),
  }));
}

function factsOfExport({ headline, sentence, ownWeights = [], table }: ViewExport): readonly Fact[] {
  const cells = table.rows.flat().flatMap((cell) => (typeof cell === 'object' ? cell.fact : []));
  return [...figuresIn([...headline, ...sentence, ...ownWeights]).map(({ fact }) => fact), ...cells];
}

function note(where: string, facts: readonly Fact[]): void {
  for (const { key, value } of facts) {
    const values = read.get(key) ?? new Map<string, string>();
    const digits = String(Math.round(value * 1e4) / 1e4);
    if (!values.has(digits)) values.set(digits, where);
    read.set(key, values);
  }
}

function contradictions(): readonly string[] {
  return [...read]
    .filter(([, values]) => values.size > 1)
    .map(([key, values]) => `${key}: ${[...values].map(([value, where]) => `${value} on ${where}`).join(', ')}`);
}

/** What looks like a computed figure and is no marked one: a share in percent, or a change told without its levels. */
function bareFigures(html: string): readonly string[] {
  const text = html
    .replaceAll(/<data [^>]*>[^<]*<\/data>(?:<!-- -->)?%?/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  return [...text.matchAll(/.{0,30}(?:\d\s?%|\b(?:up|down) \d+\b.{0,12}since).{0,20}/g)]
    .map(([found]) => found)
    .filter((found) => !QUOTED.some((words) => found.includes(words)));
}

/** Percentages of the Method’s own prose and of a scale, which no dataset changes, and of what the parties themselves said. */
const QUOTED = ['95% interval', 'middle 95% of the alphas', 'Agreement over time, 0 to 100%'];
