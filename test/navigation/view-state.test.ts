import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ViewId } from '../../src/navigation/place.ts';
import { defaultState, type ViewState } from '../../src/navigation/view-state.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';
import { viewStates } from '../fixtures/view-states.ts';

const chosen: ViewState = {
  ...defaultState(TALKS),
  ...{ a: 'turkey', on: '2014-03-18', since: '2012-01-01', w: { duties: 2 } },
  ...({ issues: ['war'], show: ['apart'], sort: 'name', q: 'x', open: ['duties'] } as const),
  ...{ span: { from: '2012-01-01', to: '2013-01-01' }, read: 'us-truce-2012-06-30', others: 'all' as const },
  ...({ by: ['us'], speaker: 'a-speaker', question: 'duties', kind: ['news'], source: 's', quoted: true } as const),
};
const stays = { a: 'turkey', b: 'russia', on: '2014-03-18', since: '2012-01-01', w: { duties: 2 } };
const noList = { show: [], sort: 'edited', q: '', open: [] };
const noChart = { span: undefined, read: undefined, others: 'none' };
const noRecord = { by: [], speaker: undefined, question: undefined, kind: [], source: undefined, quoted: false };

const PLACES = new Map(NAVIGATION.routes.map(({ view, pages }) => [view, pages(TALKS)[0]?.place]));

/** What is left of a state at a place of another view. */
function arrivedAt(view: ViewId, state: ViewState): ViewState {
  const place = PLACES.get(view) ?? expect.fail(`no place of ${view}`);
  return { ...NAVIGATION.arrived(state, { ...state, place }, TALKS), place: state.place };
}

describe('arrived', () => {
  it.each([
    [
      'overview',
      {
        show: chosen.show,
        sort: 'name',
        q: 'x',
        open: ['duties'],
        issues: ['war'],
        ...noChart,
        others: 'all',
        ...noRecord,
      },
    ],
    ['timeline', { ...noList, issues: ['war'], ...noChart, ...noRecord }],
    ['issue', { ...noList, issues: [], open: ['duties'], ...noChart, read: chosen.read, others: 'all', ...noRecord }],
    ['question', { ...noList, issues: [], ...noChart, read: chosen.read, others: 'all', ...noRecord }],
    ['event', { ...noList, issues: [], ...noChart, ...noRecord }],
    ['evidence', { ...noList, ...noChart }],
    ['statement', { ...noList, issues: [], ...noChart, ...noRecord }],
    ['sources', { ...noList, issues: [], ...noChart, ...noRecord, kind: chosen.kind }],
  ] as const)('keeps at “%s” the pair, the days, the weights and what is seen there', (view, seen) => {
    expect(arrivedAt(view, chosen)).toEqual({ ...chosen, ...stays, ...seen });
  });

  it('takes neither the search nor the stretch of time along, since they are of the view they were chosen on', () => {
    const onIssue: ViewState = { ...chosen, place: { view: 'issue', issue: 'war' } };
    expect(arrivedAt('issue', onIssue).span).toBe(chosen.span);
    expect(arrivedAt('evidence', onIssue)).toMatchObject({ q: '', span: undefined });
  });

  it('keeps a search that the way itself has set', () => {
    const place = { view: 'evidence' } as const;
    expect(NAVIGATION.arrived(chosen, { ...chosen, place, q: 'truce' }, TALKS).q).toBe('truce');
  });

  it('has nothing left to drop the second time, nor at the view the reader is on', () => {
    fc.assert(
      fc.property(viewStates(TALKS), fc.constantFrom(...PLACES.keys()), (state, view) => {
        const place = PLACES.get(view) ?? expect.fail(`no place of ${view}`);
        const there = { ...arrivedAt(view, state), place };
        expect(arrivedAt(view, there)).toEqual(there);
        expect(arrivedAt(state.place.view, state)).toEqual(state);
      }),
      { numRuns: 30 },
    );
  });
});
