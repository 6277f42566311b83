// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivedAt, defaultState, isOwnPast, VIEW_IDS, type ViewState } from '../../src/state/view-state.ts';
import { TALKS } from '../fixtures/talks.ts';
import { viewStates } from '../fixtures/view-states.ts';

const chosen: ViewState = {
  ...defaultState(TALKS),
  ...{ a: 'turkey', on: '2014-03-18', since: '2012-01-01', w: { duties: 2 } },
  ...({ issues: ['war'], show: ['apart'], sort: 'name', q: 'x', open: ['duties'] } as const),
  ...{ span: { from: '2012-01-01', to: '2013-01-01' }, read: 'us-truce-2012-06-30', others: 'all' as const },
};
const stays = { a: 'turkey', b: 'russia', on: '2014-03-18', since: '2012-01-01', w: { duties: 2 } };
const noList = { show: [], sort: 'edited', q: '', open: [] };
const noChart = { span: undefined, read: undefined, others: 'none' };

describe(arrivedAt, () => {
  it.each([
    ['overview', { show: chosen.show, sort: 'name', q: 'x', open: ['duties'], issues: ['war'], ...noChart }],
    ['timeline', { ...noList, issues: ['war'], ...noChart }],
    ['issue', { ...noList, issues: [], span: chosen.span, read: chosen.read, others: 'all' }],
    ['event', { ...noList, issues: [], ...noChart }],
  ] as const)('keeps at “%s” the pair, the days, the weights and what is seen there', (view, seen) => {
    expect(arrivedAt(view, chosen)).toEqual({ ...chosen, ...stays, ...seen });
  });

  it('has nothing left to drop the second time, nor at the view the reader is on', () => {
    fc.assert(
      fc.property(viewStates(TALKS), fc.constantFrom(...VIEW_IDS), (state, view) => {
        expect(arrivedAt(view, arrivedAt(view, state))).toEqual(arrivedAt(view, state));
        expect(arrivedAt(state.place.view, state)).toEqual(state);
      }),
      { numRuns: 30 },
    );
  });
});

describe(isOwnPast, () => {
  it('needs one party twice and a day to compare with', () => {
    expect(isOwnPast({ a: 'us', b: 'us', since: '2014-01-01' })).toBe(true);
    expect(isOwnPast({ a: 'us', b: 'us', since: undefined })).toBe(false);
    expect(isOwnPast({ a: 'us', b: 'russia', since: '2014-01-01' })).toBe(false);
  });
});
