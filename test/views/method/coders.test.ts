import { describe, expect, it } from 'vitest';
import type { Codings, DatasetFile } from '../../../src/domain/dataset-file.ts';
import { alphaInterval, intervalAlpha } from '../../../src/domain/measures/alpha.ts';
import { figuresIn, plain } from '../../../src/language/phrase.ts';
import { codersContent } from '../../../src/views/method/coders.ts';
import { alphaByDefinition, bootstrapByDefinition } from '../../fixtures/alpha-by-definition.ts';
import { CODED_TALKS, coding } from '../../fixtures/coded-talks.ts';
import { publicFile, shippedCodings, shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { TALKS } from '../../fixtures/talks.ts';

const content = (codings = CODED_TALKS.codings ?? []) =>
  codersContent(CODED_TALKS, { codings, decisions: CODED_TALKS.decisions }) ?? expect.fail('coded once');
const rowWords = ({ id, units, alpha, interval, within, whole }: ReturnType<typeof content>['total']) => [
  ...[id, units, alpha, interval, within, whole],
];

describe(codersContent, () => {
  it('has nothing to tell of a dataset that was coded once', () => {
    expect(codersContent(TALKS, { codings: [] })).toBeUndefined();
    expect(
      codersContent(TALKS, { codings: [{ ...coding('x', 'X', 'us truce 2012-06-30 0'), rows: [] }] }),
    ).toBeUndefined();
  });

  it('measures each question, in the order of the dataset, and all together', () => {
    const departure = [
      [-2, -1.5],
      [0, 1, -1],
      [2, 2, 1.5],
    ];
    const alphaOf = (units: readonly (readonly number[])[]) => {
      const reliability = intervalAlpha(units);
      return reliability.kind === 'measured' ? reliability.alpha.toFixed(2) : reliability.kind;
    };
    expect(content().questions.map(rowWords)).toEqual([
      ['departure', '3', alphaOf(departure), '–', '2', '1'],
      ['truce', '2', 'all alike', '–', '2', '0'],
      ['duties', '0', '–', '–', '0', '0'],
      ['quotas', '0', '–', '–', '0', '0'],
    ]);
    expect(rowWords(content().total)).toEqual([
      ...['all', `${3 + 2}`, alphaOf([...departure, [1, 1], [1, 1]]), '–', `${2 + 2}`, `${1 + 0}`],
    ]);
    expect(content().questions.map(({ aside }) => aside)).toEqual([
      ...[undefined, undefined],
      ...['2 rows as of the old wording left out', '1 row as of the old wording left out'],
    ]);
  });

  it('compares every two, and says which were not made apart', () => {
    expect(content().pairs.map(({ text, aside, units }) => [text, aside, units])).toEqual([
      ['Published – First coding', 'not made apart', '4'],
      ['Published – Second coding', 'not made apart', '4'],
      ['Published – Blind coding', undefined, '3'],
      ['First coding – Second coding', undefined, '5'],
      ['First coding – Blind coding', undefined, '2'],
      ['Second coding – Blind coding', undefined, '2'],
    ]);
  });

  it('says who is counted together, and what came out', () => {
    expect(content().group).toContain('First coding, Second coding and Blind coding');
    expect(plain(content().finding)).toMatch(
      /^Over the 5 positions .* alpha is 0\.8\d\. On 80% of these .* on 1 two differ by a whole step or more\.$/,
    );
  });

  it('says in words where there is no alpha', () => {
    const same = ['a', 'b'].map((id) => coding(id, id, 'us truce 2012-06-30 1', { consulted: true }));
    expect(plain(content(same).finding)).toMatch(
      /^Over the 1 position .* all stances are the same: alpha.* not defined\.$/,
    );
    const elsewhere = [
      coding('a', 'A', 'us truce 2012-06-30 1', { consulted: true }),
      coding('b', 'B', 'us departure 2011-08-18 1', { consulted: true }),
    ];
    expect(plain(content(elsewhere).finding)).toMatch(/no alpha/);
    const sighted = [coding('a', 'A', 'us truce 2012-06-30 1', { unseen: [], consulted: true })];
    expect([content(sighted).group, plain(content(sighted).finding)]).toEqual([
      'No two of the codings were made without sight of each other; they are compared pair by pair only.',
      '',
    ]);
  });

  it('says how each was made, what of it is left, and what is of an old wording', () => {
    const [first, , blind] = content().made.map(({ sentences }) => sentences.join(' '));
    expect(first).toBe(
      'First coding of the talks. Its day was not kept; it is older than the log of changes. The coder saw no other coding, but knew which party had spoken. ' +
        'The published positions were decided with sight of it. It has 6 rows; the dataset has 5 of these positions today. ' +
        'As of the old wording, and left out of the figures: 1 row on 1 question whose meaning has changed since.',
    );
    expect(blind).toContain(
      'Finished on 1 February 2026. The coder saw no other coding, and not which party had spoken.',
    );
  });

  it('lists the rows a step or more apart with their decisions, and all rows', () => {
    expect(content().apart).toMatchObject([
      {
        ...{ id: 'war', count: 1 },
        questions: [
          {
            id: 'departure',
            units: [{ place: 'United States, 7 May 2013', decision: 'He asks for talks, not for a date.' }],
          },
        ],
      },
    ]);
    expect(content().issues.map(({ id, count }) => [id, count])).toEqual([
      ['war', 5],
      ['trade', 2],
    ]);
  });
});

describe('The codings of the shipped dataset', () => {
  const dataset = shippedDataset();
  const codings = shippedCodings();
  const shipped = codersContent(dataset, codings) ?? expect.fail('coded once');
  const together = ['first', 'second', 'third'];
  // As they are served, read with no help of the program’s.
  const file: Pick<DatasetFile, 'positions' | 'revisions'> = JSON.parse(publicFile('data/model.json').toString());
  const further: Codings = JSON.parse(publicFile('data/codings.json').toString());

  /** The stances of some coders on today’s questions, or on one of them: one list for each position. */
  function unitsOf(ids: readonly string[], only?: string): readonly (readonly number[])[] {
    const stances = new Map<string, number[]>();
    for (const id of ids) {
      const own = further.codings.find((each) => each.id === id);
      const changedSince = (question: string) =>
        own?.reworded?.includes(question) === true ||
        (file.revisions ?? []).some(
          ({ date, questions = [] }) =>
            (own?.date ?? '') < date && questions.some((each) => each.meaning && each.question === question),
        );
      for (const { party, question, from, stance } of own?.rows ?? file.positions) {
        if (stance === null || (own !== undefined && changedSince(question)) || (only ?? question) !== question)
          continue;
        const key = `${party} ${question} ${from}`;
        stances.set(key, [...(stances.get(key) ?? []), stance]);
      }
    }
    return [...stances.values()].filter(({ length }) => length > 1);
  }

  it('agree as far as the Method says, reckoned by the definition', () => {
    const units = unitsOf(together);
    const [all, alpha, low, high] = figuresIn(shipped.finding).map(({ fact }) => fact.value);
    expect(all).toBe(units.length);
    expect(alpha).toBeCloseTo(alphaByDefinition(units) ?? Number.NaN, 9);
    const byDefinition = bootstrapByDefinition(units);
    expect(low).toBeCloseTo(byDefinition.low ?? Number.NaN, 9);
    expect(high).toBeCloseTo(byDefinition.high ?? Number.NaN, 9);
    expect(Number(low)).toBeLessThan(Number(alpha));
    expect(Number(alpha)).toBeLessThan(Number(high));
  });

  it('agree pair by pair as far as the Method says, with their intervals', () => {
    const ids = ['published', 'first', 'second', 'third'];
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
    expect(shipped.pairs).toHaveLength(pairs.length);
    for (const [at, pair] of pairs.entries()) {
      const units = unitsOf(pair);
      const { low = Number.NaN, high = Number.NaN } = bootstrapByDefinition(units);
      expect(shipped.pairs[at], pair.join()).toMatchObject({
        alpha: alphaByDefinition(units)?.toFixed(2),
        interval: `${low.toFixed(2)} to ${high.toFixed(2)}`,
        units: `${units.length}`,
      });
    }
  });

  it('agree question by question as far as the Method says, with an interval from ten positions on', () => {
    expect(shipped.questions).toHaveLength(dataset.questions.length);
    for (const row of [shipped.total, ...shipped.questions]) {
      const units = unitsOf(together, row === shipped.total ? undefined : row.id);
      const { low, high } = units.length < 10 ? {} : bootstrapByDefinition(units);
      expect(row, row.id).toMatchObject({
        units: `${units.length}`,
        alpha: units.length === 0 ? '–' : (alphaByDefinition(units)?.toFixed(2).replace('-', '−') ?? 'all alike'),
        interval: low === undefined || high === undefined ? '–' : `${low.toFixed(2)} to ${high.toFixed(2)}`,
      });
    }
  });

  it('were, before any question changed, as far apart as the research says', () => {
    const [, second, third] = codings.codings;
    const research = (one: readonly (number | null | undefined)[], other: readonly (number | null | undefined)[]) =>
      one.map((stance, at) => [stance, other[at]].flatMap((each) => each ?? []));
    const twice = research(
      codings.codings[0]?.rows.map(({ stance }) => stance) ?? [],
      second?.rows.map(({ stance }) => stance) ?? [],
    );
    expect(twice.filter(({ length }) => length > 1)).toHaveLength(255);
    expect(alphaByDefinition(twice)).toBeCloseTo(0.96, 2);
    expect(alphaInterval(twice)?.low).toBeGreaterThan(0.9);
    expect(third?.rows.filter(({ stance }) => stance !== null)).toHaveLength(241);
  });

  it('have a decision for each row on which two differ by a step or more, and for no other', () => {
    const apart = shipped.apart.flatMap(({ questions }) => questions.flatMap(({ units }) => units));
    expect(apart.filter(({ decision }) => decision === undefined).map(({ id }) => id)).toEqual([]);
    expect(codings.decisions).toHaveLength(apart.length);
  });
});
