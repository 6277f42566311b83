import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/domain/comparison.ts';
import { factsOf, sharedIn, tallyOf } from '../../../src/domain/facts/facts.ts';
import { scopeOfIssue, scopeOfIssues } from '../../../src/domain/facts/selection.ts';
import { agreementOver } from '../../../src/domain/measures/agreement.ts';
import { opened, type World, worlds } from '../../fixtures/arbitraries.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';

function worldFacts(world: World, scopeIds: readonly string[] = []) {
  const { dataset, query } = opened(world);
  const { pair, since, on, weights: w } = query;
  return { dataset, query, facts: factsAt(dataset, { ...pair, since, on, w }, scopeOfIssues(dataset, scopeIds)) };
}

describe(factsOf, () => {
  it('compares each question as it would be by itself', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query, facts } = worldFacts(world);
        const comparisons = comparePair(dataset, query);
        expect(facts.whole.questions.map(({ now }) => now)).toEqual(comparisons);
        expect(facts.whole.questions.map(({ earlier }) => earlier)).toEqual(
          comparePair(dataset, { ...query, on: query.since }),
        );
        expect(facts.whole.agreement).toEqual(agreementOver(comparisons));
        expect(facts.whole.tally).toEqual(tallyOf(comparisons));
      }),
    );
  });

  it('says of an issue within all the same as of the issue alone, under the same names', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, facts } = worldFacts(world);
        for (const own of facts.issues) {
          const { whole: alone } = worldFacts(world, [own.issue.id]).facts;
          expect(own.scope.id).toBe(alone.scope.id);
          expect(own.agreement).toEqual(alone.agreement);
          expect(own.change).toEqual(alone.change);
          expect(own.named.onDay('agreement', 0)).toEqual(alone.named.onDay('agreement', 0));
          expect(own.named.between('moves', 0)).toEqual(alone.named.between('moves', 0));
        }
        expect(facts.issues.flatMap(({ questions }) => questions)).toHaveLength(dataset.questions.length);
      }),
    );
  });

  it('keeps names and values of what does not ask who comes first when the pair is swapped', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { facts } = worldFacts(world);
        const { facts: swapped } = worldFacts({ ...world, pair: { a: world.pair.b, b: world.pair.a } });
        expect(swapped.whole.agreement).toEqual(facts.whole.agreement);
        expect(swapped.whole.tally).toEqual(facts.whole.tally);
        for (const name of ['onDay', 'between', 'asCoded', 'ofScope'] as const) {
          expect(swapped.whole.named[name]('x', 1)).toEqual(facts.whole.named[name]('x', 1));
        }
      }),
    );
  });

  it('has the figure as coded where the reader weighs a question of it, and only there', () => {
    const weighed = factsAt(TALKS, { w: { duties: 3 } });
    expect(weighed.whole.asCoded).toEqual(factsAt(TALKS).whole.agreement);
    expect(weighed.whole.agreement).not.toEqual(weighed.whole.asCoded);
    expect(weighed.issues.map(({ asCoded }) => asCoded === undefined)).toEqual([true, false]);
    expect(factsAt(TALKS).whole.asCoded).toBeUndefined();
  });

  it('looks at a party’s own past on the earlier day', () => {
    const own = factsAt(TALKS, { b: 'us', since: '2014-12-15' });
    expect(own.isOwnPast).toBe(true);
    expect(own.whole.questions[0]?.now).toMatchObject({ a: { stance: 0.5 }, b: { stance: -1 } });
    expect(own.whole.change).toBeUndefined();
  });

  it('names the weights of its scope and no others', () => {
    const { issues, whole } = factsAt(TALKS, { w: { duties: 3, truce: 1 } });
    const key = whole.named.onDay('agreement', 0).key;
    expect(key).toBe('agreement all russia@2015-12-15~us@2015-12-15 w=duties.3');
    expect(issues.map(({ named }) => named.onDay('agreement', 0).key.includes('w='))).toEqual([false, true]);
    expect(whole.named.asCoded('agreement', 0).key).toBe('agreement all russia@2015-12-15~us@2015-12-15');
  });
});

describe(sharedIn, () => {
  it('leaves out what is unknown', () => {
    expect(sharedIn({ agree: 1, 'within-reach': 2, apart: 3, differ: 0, unknown: 4 })).toBe(1 + 2 + 3);
  });
});

describe(scopeOfIssues, () => {
  it('is the same for the same questions, however they were chosen', () => {
    const [war = expect.fail('no issue')] = TALKS.issues;
    expect(scopeOfIssues(TALKS, ['war']).id).toBe(scopeOfIssue(war).id);
    expect(scopeOfIssues(TALKS, ['trade', 'war'])).toEqual(scopeOfIssues(TALKS, []));
  });
});
