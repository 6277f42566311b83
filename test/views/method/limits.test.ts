import { describe, expect, it } from 'vitest';
import { createDataset } from '../../../src/domain/dataset.ts';
import { limitsOf } from '../../../src/views/method/limits.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';

describe(limitsOf, () => {
  it('counts what the dataset has', () => {
    const limits = limitsOf(TALKS);
    expect(limits[0]).toBe(`The ${TALKS.sources.length} sources are ${TALKS.sources.length} news reports.`);
    expect(limits).toContainEqual(
      expect.stringContaining(`None of the ${TALKS.statements.length} statements is quoted`),
    );
    expect(limits).toContainEqual(expect.stringContaining('6 are of US, 4 of Russia, and only 1 of Turkey'));
    expect(limits).toContainEqual(expect.stringContaining('of 4, War 2 and Trade 2'));
  });

  it('tells sources apart by kind, language, title and the way they came', () => {
    const [first, second, ...others] = TALKS.sources;
    if (first === undefined || second === undefined) return expect.fail('too few sources');
    const dataset = createDataset({
      ...TALKS,
      sources: [
        { ...first, kind: 'transcript', lang: 'ru', title: '[Remarks]' },
        { ...second, publisher: 'AFP via Gazette', lang: 'en-GB' },
        ...others,
      ],
    });
    const limits = limitsOf(dataset);
    expect(limits[0]).toBe(`The 11 sources are 10 news reports and 1 transcript.`);
    expect(limits[1]).toMatch(/^1 of the sources was read where another publisher .* 1 shows no title/);
    expect(limits[2]).toMatch(/^10 of the 11 sources are in English/);
  });

  it('is short for the shipped dataset, and each limit is a sentence', () => {
    const limits = limitsOf(shippedDataset());
    expect(limits).toHaveLength(6);
    for (const limit of limits) expect(limit).toMatch(/^[A-Z\d].*\.$/);
  });

  it.each([
    ['one party says as much as another', (d: typeof TALKS) => ({ positions: d.positions.slice(0, 0) }), /uneven/],
    ['there is one issue', (d: typeof TALKS) => ({ issues: d.issues.slice(0, 1) }), /counts an issue/],
    ['every source shows its own title', (d: typeof TALKS) => ({ sources: d.sources }), /square brackets/],
    [
      'nothing is noted',
      ({ statements }: typeof TALKS) => ({ statements: statements.map(unnoted) }),
      /carr(y|ies) a note/,
    ],
  ])('says nothing of what is not so: %s', (_, change, said) => {
    expect(limitsOf({ ...TALKS, ...change(TALKS) }).join(' ')).not.toMatch(said);
  });
});

function unnoted({ note, ...statement }: (typeof TALKS.statements)[number]) {
  return statement;
}
