import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '../../../src/domain/dataset.ts';
import type { Position } from '../../../src/domain/dataset-file.ts';
import { MOST, newsIn, seenIn } from '../../../src/shell/visits/seen.ts';
import { largeDatasetFile } from '../../fixtures/large-dataset.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';

const [POSITION] = TALKS.positions;
const [STATEMENT] = TALKS.statements;
const [ISSUE] = TALKS.issues;
if (POSITION === undefined || STATEMENT === undefined || ISSUE === undefined) throw new Error('The talks are empty.');

const dataset = (changes: Partial<Dataset>) => createDataset({ ...TALKS, ...changes });
const others = <T>(list: readonly T[]) => list.slice(1);
const reworded = (text: string) => [
  { ...ISSUE, questions: [{ ...Object(ISSUE.questions[0]), text }, ...others(ISSUE.questions)] },
  ...others(TALKS.issues),
];

/** How many of each are added, changed and gone: `positions 1 0 0`. */
function told(before: Dataset, after: Dataset): readonly string[] {
  const news = newsIn(after, seenIn(before));
  return Object.entries(news).flatMap(([kind, { added, changed, more, gone }]) =>
    added.length + changed.length + more + gone === 0
      ? []
      : [`${kind} ${added.length + more} ${changed.length} ${gone}`],
  );
}

const changedPosition = (change: Partial<Position>) =>
  dataset({ positions: [{ ...POSITION, ...change }, ...others(TALKS.positions)] });

describe(newsIn, () => {
  it.each([
    [
      'a position of another day',
      dataset({ positions: [...TALKS.positions, { ...POSITION, from: '2016-02-01' }] }),
      'positions 1 0 0',
    ],
    ['a stance', changedPosition({ stance: 1 }), 'positions 0 1 0'],
    ['a range', changedPosition({ range: [-2, 0] }), 'positions 0 1 0'],
    ['an end', changedPosition({ lapses: '2012-01-01' }), 'positions 0 1 0'],
    ['a day', changedPosition({ from: '2011-08-19' }), 'positions 1 0 1'],
    ['a position less', dataset({ positions: others(TALKS.positions) }), 'positions 0 0 1'],
    ['a statement', dataset({ statements: [...TALKS.statements, { ...STATEMENT, id: 'new' }] }), 'statements 1 0 0'],
    [
      'words',
      dataset({ statements: [{ ...STATEMENT, quote: 'No.' }, ...others(TALKS.statements)] }),
      'statements 0 1 0',
    ],
    ['a question’s words', dataset({ issues: reworded('Who goes?') }), 'questions 0 1 0'],
    [
      'a question less',
      dataset({ issues: [{ ...ISSUE, questions: others(ISSUE.questions) }, ...others(TALKS.issues)] }),
      'questions 0 0 1',
    ],
  ])('finds %s that is new, changed or gone', (_, after, found) => {
    expect(told(TALKS, after)).toEqual([found]);
  });

  it.each([
    [
      'the order of the file',
      dataset({ positions: TALKS.positions.toReversed(), statements: TALKS.statements.toReversed() }),
    ],
    [
      'a title, a version and a rationale',
      dataset({ title: 'T', version: '2027-01-01', positions: TALKS.positions.map((p) => ({ ...p, rationale: 'R' })) }),
    ],
    ['nothing', dataset({})],
  ])('says nothing of %s', (_, after) => {
    expect(told(TALKS, after)).toEqual([]);
  });

  it('takes two positions of one day together, and finds another reading', () => {
    const readings = [POSITION, { ...POSITION, stance: -1 }];
    expect(told(TALKS, changedPosition({ readings }))).toEqual(['positions 0 1 0']);
  });

  it('takes little room for the dataset that readers load', () => {
    expect(JSON.stringify(seenIn(shippedDataset())).length).toBeLessThan(8000);
    expect(told(shippedDataset(), shippedDataset())).toEqual([]);
  });

  it.each([MOST, MOST + 1, 2 * MOST])('remembers of %i statements what fits, and counts the rest', (count) => {
    const file = largeDatasetFile(count);
    const before = createDataset(file);
    const seen = seenIn(before);
    expect(JSON.stringify(seen).length).toBeLessThan(200_000);
    const more = file.statements.slice(0, 3).map((statement) => ({ ...statement, id: `new-${statement.id}` }));
    const { statements } = newsIn(createDataset({ ...file, statements: [...file.statements, ...more] }), seen);
    expect(statements.added.length + statements.more).toBe(3);
    expect(newsIn(createDataset({ ...file, statements: file.statements.slice(3) }), seen).statements.gone).toBe(3);
  });
});
