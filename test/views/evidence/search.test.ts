import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { marked } from '../../../src/views/evidence/marked.ts';
import { readSlices, SLICE } from '../../../src/views/evidence/search.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { RECORD } from '../../fixtures/record.ts';
import { datasetIn } from '../../fixtures/scripts.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';

function searchOf(dataset: Dataset) {
  for (const { search } of readSlices(dataset)) if (search !== undefined) return search;
  return expect.fail('It is never read to its end.');
}

const search = (q: string) => searchOf(RECORD)(q) ?? expect.fail(`“${q}” says nothing yet.`);
const found = (q: string) => [...search(q).statements].toSorted();

describe('the search', () => {
  it.each([
    ['a word', 'ceasefire', ['us-truce-2012-06-30']],
    ['the beginning of a word', 'cease', ['us-truce-2012-06-30']],
    ['a word without its accents', 'erdogan ayse', ['turkey-duties-2014-03-18']],
    ['a word of the note', 'rain', ['us-departure-2013-05-07']],
    ['the publisher', 'wire', ['us-departure-2011-08-18', 'us-departure-2013-05-07']],
    ['several words, each of which has to be there', 'united sanctions', ['us-departure-2011-08-18']],
    ['a slip of a letter', 'ceasefier', ['us-truce-2012-06-30']],
    ['a slip beside a word that is right', 'john ceesefire', ['us-truce-2012-06-30']],
    ['nothing like it', 'xylophone', []],
    ['two words that are never together', 'erdogan ceasefire', []],
    ['a sign', '…', []],
  ])('finds %s', (_, q, statements) => {
    expect(found(q)).toEqual(statements);
  });

  it.each([
    ['gudni', 'Guðni Jóhannesson'],
    ['strasse', 'in the Straße'],
    ['Yildirim', 'Binali Yıldırım'],
    ['sanctions', 'sanc\u00ADtions'],
    ['minsk-2', 'Minsk–2'],
    ['minsk\u20112', 'Minsk-2'],
    ['co2', 'the CO₂ levy'],
    ['final', 'a ﬁnal word'],
    ['oneill', 'Mr O’Neill'],
    ['o\u02BCneill', 'Mr O’Neill'],
    ['walesa\u200B', 'Lech Wałęsa'],
  ])('finds “%s” in “%s”, as written and without a guess, and marks it', (q, paraphrase) => {
    const text = 'us war/departure 2011-08-18 -2';
    const statements = datasetFromText(text).statements.map((statement) => ({ ...statement, paraphrase }));
    const searched = searchOf(datasetFromText(text, { statements }))(q);
    expect(searched?.statements.size).toBe(1);
    expect(searched?.guessed).toEqual([]);
    expect(marked(paraphrase, searched?.words ?? new Set()).some(({ isFound }) => isFound)).toBe(true);
  });

  it('waits for the rest of a word of which there is one letter', () => {
    expect(found('united s')).toEqual(found('united'));
    expect(searchOf(RECORD)('x')).toBeUndefined();
  });

  it('takes no word for a slip that begins a word on record', () => {
    // “sanction” is in one statement, “sanctions” in another: the shorter begins both.
    expect(found('sanction')).toHaveLength(2);
    expect(found('sanctions')).toEqual(['us-departure-2011-08-18']);
    expect(search('sanctions').guessed).toEqual([]);
    expect(search('sanktions').guessed).toEqual(['sanktions']);
  });

  it('says which words it found, so that they can be marked', () => {
    expect([...search('sanktions').words]).toContain('sanctions');
    expect(marked('His sanctions, and more.', search('sanktions').words)).toEqual([
      { text: 'His ', isFound: false },
      { text: 'sanctions', isFound: true },
      { text: ', and more.', isFound: false },
    ]);
  });
});

describe(readSlices, () => {
  it('reads a slice at a time, and tells how far it is', () => {
    const dataset = shippedDataset();
    const total = dataset.statements.length;
    const slices = readSlices(dataset);
    for (let read = SLICE; read < total; read += SLICE) {
      expect(slices.next().value).toEqual({ search: undefined, read, total });
    }
    expect(slices.next().value.search).toBeDefined();
  });
});

describe(marked, () => {
  it.each([
    ['nothing at all', '', ['x'], []],
    ['words by themselves, not within others', 'Assad’s war, Assad', ['assad'], ['Assad']],
    ['accents as they are written', 'Erdoğan', ['erdogan'], ['Erdoğan']],
  ])('marks %s', (_, text, words, hits) => {
    const stretches = marked(text, new Set(words));
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.flatMap((stretch) => (stretch.isFound ? [stretch.text] : []))).toEqual(hits);
  });
});

describe('the search in other scripts', () => {
  it.each([
    ['chinese', '部长', '部长'],
    ['chinese', '任何增税', '任何'],
    ['chinese', '税', '税'],
    ['japanese', '増税', '増税'],
    ['japanese', '大臣', '大臣'],
    ['thai', 'ภาษี', 'ภาษี'],
    ['thai', 'รัฐมนตรี', 'รัฐมนตรี'],
    ['arabic', 'ضرائب', 'الضرائب'],
    ['arabic', 'الوزيرة', 'الوزيرة'],
    ['arabic', 'برلمان', 'البرلمان'],
    ['arabic', 'زياده', 'زيادة'],
    ['hebrew', 'ממשלה', 'והממשלה'],
    ['hebrew', 'העלאת', 'להעלאת'],
    ['hindi', 'वृद्धि', 'वृद्धि'],
  ] as const)('finds in %s words that are not parted, or stand behind others: %s', (name, q, shown) => {
    const dataset = datasetIn(name);
    const result = searchOf(dataset)(q);
    expect(result?.guessed).toEqual([]);
    expect(result?.statements.size).toBe(3);
    const { quote = '', note = '' } = dataset.statements[0] ?? {};
    const hits = marked(`${quote} ${note}`, result?.words ?? new Set()).filter(({ isFound }) => isFound);
    expect(hits.map(({ text }) => text)).toContain(shown);
  });

  it.each([
    ['chinese', '天气'],
    ['thai', 'อากาศ'],
    ['arabic', 'طقس'],
    ['hebrew', 'ממשק'],
    ['hindi', 'मौसम'],
  ] as const)('finds in %s nothing that is not there: %s', (name, q) => {
    expect(searchOf(datasetIn(name))(q)?.statements.size).toBe(0);
  });
});
