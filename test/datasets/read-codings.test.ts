import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchCodings } from '../../src/datasets/fetch-codings.ts';
import { codingsSchemaText } from '../../src/datasets/json-schema.ts';
import { readCodings } from '../../src/datasets/read-codings.ts';
import { readDataset } from '../../src/datasets/read-dataset.ts';
import { CODED_TALKS } from '../fixtures/coded-talks.ts';
import { publicFile, shippedJson } from '../fixtures/shipped-dataset.ts';

const { codings, decisions, ...dataset } = CODED_TALKS;
const bytes = (json: unknown) => new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
const faultsOf = (json: unknown) => {
  const read = readCodings(bytes(json), dataset);
  return read.kind === 'faulty' ? read.faults : [];
};

describe(readCodings, () => {
  it('reads a file of codings against its dataset', () => {
    expect(readCodings(bytes({ codings, decisions }), dataset)).toEqual({
      kind: 'sound',
      codings: { codings, decisions },
    });
    expect(faultsOf({ codings: [] })).toEqual([]);
  });

  it('reports all faults at once, each with its path and its place in the file', () => {
    const [first] = codings ?? [];
    const text = JSON.stringify({
      codings: [{ ...first, rows: [{ party: 'usa', question: 'departure', from: '2011-08-18', stance: 9 }] }],
      decisions: [{ party: 'us', question: 'moon', from: '2011-08-18', reason: '' }],
    });
    expect(faultsOf(text).map(({ path, place }) => [path, typeof place])).toEqual([
      ['codings[0].rows[0].party', 'string'],
      ['codings[0].rows[0].stance', 'string'],
      ['decisions[0]', 'string'],
      ['decisions[0].question', 'string'],
      ['decisions[0].reason', 'string'],
    ]);
  });

  it.each([
    ['no JSON', '<!doctype html>', 'not valid JSON'],
    ['a list', '[]', 'one JSON object'],
    ['no codings', '{}', 'is missing'],
    ['a misspelt field', '{ "codings": [], "decision": [] }', 'does not know: “decision”'],
    ['a name given twice', '{ "codings": [], "codings": [] }', 'a second time'],
  ])('refuses a file that holds %s', (_, text, words) => {
    expect(faultsOf(text).map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });
});

describe(fetchCodings, () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['comes', async () => new Response(bytes({ codings })), { kind: 'sound' }],
    ['is faulty', async () => new Response('{}'), { kind: 'faulty' }],
    ['is not there', async () => new Response('', { status: 404 }), { kind: 'unreachable' }],
    ['cannot be asked for', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unreachable' }],
  ])('says what came of a file that %s', async (_, answer, outcome) => {
    const asked = vi.fn(answer);
    vi.stubGlobal('fetch', asked);
    expect(await fetchCodings('/data/model.json', 'codings.json', dataset)).toMatchObject(outcome);
    expect(asked).toHaveBeenCalledWith('/data/codings.json', expect.anything());
  });

  it.each([
    ['/data/model.json', '/data/codings.json'],
    ['model.json', 'codings.json'],
    ['/a/b.json?v=1/2#c/d', '/a/codings.json'],
    ['/?v=1', '/codings.json'],
  ])('asks beside %s', async (dataset, codings) => {
    const asked = vi.fn(async () => new Response('{}'));
    vi.stubGlobal('fetch', asked);
    await fetchCodings(dataset, 'codings.json', CODED_TALKS);
    expect(asked).toHaveBeenCalledWith(codings, expect.anything());
  });

  it.each(['https://example.org/a/b.json', 'http://example.org/', '//example.org/a.json'])(
    'asks no other host beside %s',
    async (dataset) => {
      const asked = vi.fn();
      vi.stubGlobal('fetch', asked);
      expect(await fetchCodings(dataset, 'codings.json', CODED_TALKS)).toEqual({ kind: 'unreachable' });
      expect(asked).not.toHaveBeenCalled();
    },
  );
});

describe('A dataset that names a file of codings', () => {
  it('has no codings of its own beside it', () => {
    const json = Object(shippedJson());
    expect(readDataset({ ...json, codings: [] })).toMatchObject({
      ...{ kind: 'faulty', faults: [{ path: 'codingsFile', message: expect.stringContaining('keep one') }] },
    });
  });

  it('is shipped with one, whose form stands beside it', () => {
    expect(JSON.parse(publicFile('data/codings.schema.json').toString())).toEqual(JSON.parse(codingsSchemaText()));
  });
});
