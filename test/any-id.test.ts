// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../src/datasets/read-dataset.ts';
import { createDataset } from '../src/domain/dataset.ts';
import type { DatasetFile } from '../src/domain/dataset-file.ts';
import { factsOf } from '../src/domain/facts/facts.ts';
import { agreementMatrix } from '../src/domain/facts/matrix.ts';
import { scopeOfIssues, selectionOf } from '../src/domain/facts/selection.ts';
import { agreementSeries } from '../src/domain/facts/series.ts';
import { writtenPage } from '../src/prerender/written.tsx';
import { weigh } from '../src/session/transitions.ts';
import { loadEverything } from '../src/ui/later/later.ts';
import { NAVIGATION } from '../src/views/index.ts';
import { TALKS } from './fixtures/talks.ts';

beforeAll(loadEverything);

const ID_KEYS = new Set(['id', 'party', 'question', 'source', 'pair', 'evidence', 'issues']);

/** The talks under other ids: one name for everything, wherever it is an id. */
function named(name: string): DatasetFile {
  const { parties, issues, questions, statements, sources, events } = TALKS;
  const first = [parties, issues, questions, statements, sources, events].map((list) => list[0]?.id);
  const renamed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return ID_KEYS.has(key) && first.includes(value) ? name : value;
    if (Array.isArray(value)) return value.map((item) => renamed(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, held]) => [inner, renamed(held, inner)]));
  };
  const { id, version, title, summary, license, defaults, positions, unrecorded } = TALKS;
  const lists = { parties, issues, positions, unrecorded, statements, sources, events };
  return Object(renamed({ dataset: id, version, title, summary, license, defaults, ...lists, id: 'fixture' }, ''));
}

// `standings` and `main` are ids of places on the page.
const VALID = ['constructor', 'length', 'bind', 'prototype', 'then', 'default', 'embed', 'standings', 'main'];
const ANY = [...VALID, '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

describe('A dataset whose ids are names that every object has', () => {
  it.each(ANY)('comes to the same figures with %s, weighted or not', (name) => {
    const figures = (dataset: typeof TALKS, question: string) => {
      const all = scopeOfIssues(dataset, []);
      const state = NAVIGATION.parseAddress({ path: '', search: '' }, dataset).state;
      return [state, weigh(question, 3)(state)].map((choice) => {
        const { pair, on, weights } = selectionOf(dataset, choice, all);
        const { scope: _, ...facts } = factsOf(dataset, selectionOf(dataset, choice, all)).whole;
        return JSON.stringify([
          facts,
          agreementMatrix(dataset, { on, questions: all.questions, weights }),
          agreementSeries(dataset, { pair, questions: all.questions, weights }),
        ]);
      });
    };
    const plain = figures(createDataset(named('any')), 'any');
    const keyed = figures(createDataset(named(name)), name);
    expect(keyed.map((text) => text.replaceAll(name, 'any'))).toEqual(plain);
    expect(keyed[0]).not.toEqual(keyed[1]);
  });

  it.each(VALID)('is sound with %s, and has all pages', (name) => {
    const { dataset: _, ...file } = Object(named(name));
    const reading = readDataset(file);
    expect(reading).toMatchObject({ kind: 'sound' });
    const dataset = createDataset(named(name));
    for (const { path } of NAVIGATION.allPages(dataset)) {
      const html = writtenPage(dataset, path);
      expect(html, path).not.toMatch(/NaN|undefined|\[object|native code/);
      const places = Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
      expect(places, path).toEqual([...new Set(places)]);
    }
    const search = `?w=${name}.3&open=${name}&a=${name}`;
    const { state } = NAVIGATION.parseAddress({ path: '', search }, dataset);
    expect(NAVIGATION.formatAddress(state, dataset).search).toContain(`w=${name}.3`);
  });
});
