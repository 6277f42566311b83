import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { QUOTE_WORDS } from '../../src/datasets/check-quotes.ts';
import { jsonSchemaText } from '../../src/datasets/json-schema.ts';
import { readDataset } from '../../src/datasets/read-dataset.ts';
import { positionsOf, unrecordedReason } from '../../src/domain/dataset.ts';
import { positionOn } from '../../src/domain/holding.ts';
import { publicFile, shippedDataset, shippedJson } from '../fixtures/shipped-dataset.ts';

const VISIT = '2015-12-15';
const dataset = shippedDataset();

describe('the shipped dataset', () => {
  it('is as large as the README says', () => {
    const { questions, positions, statements } = dataset;
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
    expect(readme).toContain(
      `${questions.length} questions in six issues, ${positions.length} positions, ${statements.length} statements`,
    );
  });

  it('is sound', () => {
    expect(readDataset(shippedJson())).toMatchObject({ kind: 'sound' });
  });

  it('is about the United States and Russia on the day of the visit', () => {
    expect(dataset.defaults).toEqual({ pair: ['us', 'russia'], on: VISIT });
  });

  it('has the six issues of the talks', () => {
    expect([...dataset.issueById.keys()]).toEqual([
      'assad-future',
      'ukraine-ceasefire',
      'turkey-tensions',
      'sanctions',
      'air-strikes',
      'syria-talks',
    ]);
  });

  it('has thirteen parties', () => {
    const blocs = ['eu', 'nato', 'un'];
    const states = ['us', 'russia', 'turkey', 'ukraine', 'germany', 'france', 'iran', 'saudi'];
    const syrians = ['syria-gov', 'syria-opp'];
    expect([...dataset.partyById.keys()].toSorted()).toEqual([...blocs, ...states, ...syrians].toSorted());
  });

  it('has a position of both sides on every question by the day of the visit, or says why not', () => {
    const unexplained = dataset.questions.flatMap(({ id }) =>
      ['us', 'russia']
        .filter((party) => !positionsOf(dataset, party, id).some(({ from }) => from <= VISIT))
        .filter((party) => unrecordedReason(dataset, party, id) === undefined)
        .map((party) => `${party} on ${id}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('never has Washington on the side of the second pole and Moscow on that of the first, as its rules say', () => {
    expect(dataset.rules?.map(({ term }) => term)).toContain('Which pole stands first');
    const days = [...new Set(dataset.positions.map(({ from }) => from))];
    const held = (party: string, question: string, on: string) => positionOn(dataset, { party, question, on });
    const turned = dataset.questions.flatMap(({ id }) =>
      days.filter((on) => (held('us', id, on)?.stance ?? 0) > 0 && (held('russia', id, on)?.stance ?? 0) < 0),
    );
    expect(turned).toEqual([]);
  });

  it('logs its own version first, and each wording of a reworded question up to today’s', () => {
    const revisions = dataset.revisions ?? [];
    expect(revisions[0]?.date).toBe(dataset.version);
    const logged = revisions.flatMap(({ questions = [] }) => questions);
    expect(new Set(logged.map(({ question }) => question)).size).toBeGreaterThanOrEqual(25);
    // Newest first: what a question became is what a later change found, or what stands today.
    const next = new Map<string, unknown>(
      dataset.questions.map(({ id, text, poles, middle }) => [
        id,
        { text, poles, ...(middle === undefined ? {} : { middle }) },
      ]),
    );
    for (const { question, before, after, why } of logged) {
      expect(after, question).toEqual(next.get(question));
      expect(before, question).not.toEqual(after);
      expect(why, question).not.toBe('');
      next.set(question, before);
    }
  });

  it('labels no publisher, and takes no copy for a phone or a printer where the page itself is known', () => {
    const notes = dataset.statements.map(({ note = '' }) => note);
    const said = [...notes, ...dataset.sources.map(({ publisher }) => publisher)];
    const label =
      /\b(partisan|propaganda|aggregator|mouthpiece|state (agency|media|broadcaster)|state-(run|owned|funded|controlled))\b/i;
    expect(said.filter((words) => label.test(words))).toEqual([]);
    const copies = dataset.sources
      .flatMap(({ url }) => url ?? [])
      .filter((url) => /\/amp\/|\/amp$|\/\/amp\.|-amp$|\/print$/.test(url));
    // No other address of it was seen.
    expect(copies.filter((url) => !url.startsWith('https://en.inform.kz/amp/'))).toEqual([]);
  });

  it('cites each publisher’s site at one form of its address, and no page twice', () => {
    const urls = dataset.sources.flatMap(({ url }) => url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
    const forms = new Map<string, Set<string>>();
    for (const { origin, hostname } of urls.map((url) => new URL(url))) {
      const site = hostname.replace(/^www\./, '');
      forms.set(site, (forms.get(site) ?? new Set()).add(origin));
    }
    expect([...forms.values()].filter(({ size }) => size > 1).map((each) => [...each])).toEqual([]);
  });

  it('quotes at most 45 words at a time', () => {
    expect(QUOTE_WORDS).toBe(45);
    const tooLong = dataset.statements.filter(({ quote = '' }) => quote.trim().split(/\s+/).length > QUOTE_WORDS);
    expect(tooLong.map(({ id }) => id)).toEqual([]);
  });

  it('holds no statement that backs no position', () => {
    const cited = new Set(dataset.positions.flatMap(({ evidence }) => evidence));
    expect(dataset.statements.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('holds no source that is not used', () => {
    const used = new Set([...dataset.statements, ...dataset.events].map(({ source }) => source));
    expect(dataset.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('gives no reason for a silence that is none', () => {
    const spoken = dataset.unrecorded.filter(({ party, question }) =>
      positionsOf(dataset, party, question).some(({ from }) => from <= VISIT),
    );
    expect(spoken).toEqual([]);
  });

  it('cites no source that was printed before the words were spoken', () => {
    const premature = dataset.statements.filter(
      ({ date, source }) => date > (dataset.sourceById.get(source ?? '')?.date ?? ''),
    );
    expect(premature.map(({ id }) => id)).toEqual([]);
  });

  it('sets its own text with typographic quotation marks and apostrophes', () => {
    const { title, summary, parties, issues, positions, unrecorded, statements, events } = dataset;
    const paraphrases = statements.map(({ quote: _, ...own }) => own);
    const own = textsIn({ title, summary, parties, issues, positions, unrecorded, paraphrases, events });
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter((text) => /["'`]/.test(text))).toEqual([]);
  });

  it('travels in at most 75 KB', () => {
    expect(brotliCompressSync(publicFile('data/model.json')).length).toBeLessThanOrEqual(75 * 1000);
  }, 20_000);
});

describe(jsonSchemaText, () => {
  const written: unknown = JSON.parse(jsonSchemaText());

  it('describes the dataset in the file beside it', () => {
    expect(JSON.parse(publicFile('data/model.schema.json').toString())).toEqual(written);
  });

  it('names every field of the dataset and refuses others, so that editors complete and check', () => {
    const named = Object.fromEntries(Object.keys(Object(shippedJson())).map((key) => [key, expect.anything()]));
    expect(Object.keys(named).length).toBeGreaterThan(10);
    expect(written).toMatchObject({ properties: named, additionalProperties: false });
  });
});

/** Every text anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
