import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/facts/facts.ts';
import { scopeOfIssues, selectionOf } from '../../../src/domain/facts/selection.ts';
import { agreementContent } from '../../../src/features/comparison/agreement-content.ts';
import { matrixOn, neighboursOf, rankedOf } from '../../../src/features/parties/neighbours.ts';
import { plain } from '../../../src/language/phrase.ts';
import { CAMPS } from '../../fixtures/camps.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { viewStates } from '../../fixtures/view-states.ts';

const seen = (party: string, on = '2015-01-01') => {
  const choice = { on, since: undefined, w: {} };
  const scope = scopeOfIssues(CAMPS, []);
  return neighboursOf(CAMPS, choice, { party, scope, matrix: matrixOn(CAMPS, choice, scope) });
};

describe(neighboursOf, () => {
  it('has the nearest first, then who shares too little, then with whom there is no number', () => {
    const lines = seen('east').map(({ party, points, shared, isFew }) => [
      party.id,
      points?.words,
      shared.words,
      isFew,
    ]);
    expect(lines).toEqual([
      // 1 − 1/4, 1 − 3.5/4 and 1 − 4/4
      ['friend', '75', '3', false],
      ['ally', '13', '3', false],
      ['west', '0', '3', false],
      ['mute', '100', '1', true],
      ['lone', '50', '1', true],
    ]);
    expect(
      seen('mute')
        .slice(1)
        .map(({ points, agreement }) => [points, agreement.kind]),
    ).toEqual(Array.from({ length: 4 }, () => [undefined, 'nothing shared']));
  });

  it('ranks those that share enough', () => {
    expect(rankedOf(seen('east')).map(({ voice }) => voice)).toEqual(['Friend', 'Ally', 'West']);
    expect(rankedOf(seen('lone'))).toEqual([]);
  });

  it('tells of two parties what every other view of the two tells, in every state that can be reached', () => {
    const dataset = shippedDataset();
    fc.assert(
      fc.property(viewStates(dataset), (state) => {
        const scope = scopeOfIssues(dataset, state.issues);
        const matrix = matrixOn(dataset, state, scope);
        const neighbour = neighboursOf(dataset, state, { party: state.a, scope, matrix }).find(
          ({ party }) => party.id === state.b,
        );
        const { whole, selection } = factsOf(dataset, selectionOf(dataset, state, scope));
        const { percent } = agreementContent(whole, selection.since);
        expect(neighbour?.points?.fact).toEqual(percent?.fact);
        expect(neighbour?.shared.words).toBe(String(whole.agreement.coverage.shared));
        expect(percent === undefined ? '' : plain(percent)).toBe(
          neighbour?.points === undefined ? '' : `${neighbour.points.words}%`,
        );
      }),
      { numRuns: 100 },
    );
  });
});
