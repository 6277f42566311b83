import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/navigation/codecs.ts';
import { defaultState, filterCount, type ViewState } from '../../src/navigation/view-state.ts';
import * as transitions from '../../src/session/transitions.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';
import { viewStates } from '../fixtures/view-states.ts';

const {
  chooseParty,
  clearFilters,
  comparePair,
  compareSince,
  compareWithPast,
  goTo,
  lookOn,
  narrowTo,
  readStatement,
  searchFor,
  showAllIssues,
  showAllStatuses,
  orderBy,
  sortBy,
  swapPair,
  toggleIssue,
  toggleOpen,
  toggleOthers,
  toggleStatus,
  weigh,
} = transitions;

const dataset = datasetFromText(`
  us      war/departure  2011-08-18 -2
  russia  war/departure  2011-08-18 2
  turkey  trade/duties   2015-12-15 0
`);

interface Step {
  readonly choice: transitions.Transition;
  readonly before: Partial<ViewState>;
  readonly after: Partial<ViewState>;
}

const SPAN = { from: '2012-01-01', to: '2014-03-18' };

const STEPS: Readonly<Record<string, Step>> = {
  'puts a party on its side': { choice: chooseParty('a', 'turkey'), before: {}, after: { a: 'turkey', b: 'russia' } },
  'puts a party on the other side': { choice: chooseParty('b', 'turkey'), before: {}, after: { a: 'us', b: 'turkey' } },
  'swaps the two when the other side’s party is chosen': {
    choice: chooseParty('a', 'russia'),
    before: {},
    after: { a: 'russia', b: 'us' },
  },
  'changes nothing when a side’s own party is chosen': { choice: chooseParty('b', 'russia'), before: {}, after: {} },
  'swaps the pair': { choice: swapPair, before: { a: 'turkey' }, after: { a: 'russia', b: 'turkey' } },
  'looks on another day': { choice: lookOn('2014-03-18'), before: {}, after: { on: '2014-03-18' } },
  'compares with a day': { choice: compareSince('2014-03-18'), before: {}, after: { since: '2014-03-18' } },
  'leaves the day compared with to the view': {
    choice: compareSince(undefined),
    before: { since: '2014-03-18' },
    after: { since: undefined },
  },
  'compares a party with its own past': {
    choice: compareWithPast('turkey', '2014-03-18'),
    before: {},
    after: { a: 'turkey', b: 'turkey', since: '2014-03-18' },
  },
  'keeps the day that a party’s own past needs': {
    choice: compareSince(undefined),
    before: { b: 'us', since: '2014-03-18' },
    after: {},
  },
  'narrows the charts': { choice: narrowTo(SPAN), before: {}, after: { span: SPAN } },
  'widens them again': { choice: narrowTo(undefined), before: { span: SPAN }, after: { span: undefined } },
  'opens a statement': { choice: readStatement('x'), before: { read: 'y' }, after: { read: 'x' } },
  'closes it again': { choice: readStatement('x'), before: { read: 'x' }, after: { read: undefined } },
  'draws the other parties': { choice: toggleOthers, before: {}, after: { others: 'all' } },
  'draws the pair alone': { choice: toggleOthers, before: { others: 'all' }, after: { others: 'none' } },
  'adds an issue': { choice: toggleIssue('war'), before: { issues: ['trade'] }, after: { issues: ['trade', 'war'] } },
  'takes an issue away': {
    choice: toggleIssue('war'),
    before: { issues: ['war', 'trade'] },
    after: { issues: ['trade'] },
  },
  'shows all issues': { choice: showAllIssues, before: { issues: ['war'], q: 'x' }, after: { issues: [], q: 'x' } },
  'adds a status': { choice: toggleStatus('apart'), before: {}, after: { show: ['apart'] } },
  'takes a status away': { choice: toggleStatus('apart'), before: { show: ['apart'] }, after: { show: [] } },
  'shows all statuses': { choice: showAllStatuses, before: { show: ['agree'], q: 'x' }, after: { show: [], q: 'x' } },
  'orders the parties another way': { choice: orderBy('likeness'), before: {}, after: { order: 'likeness' } },
  'compares two parties': { choice: comparePair('turkey', 'us'), before: {}, after: { a: 'turkey', b: 'us' } },
  'sorts another way': { choice: sortBy('moved'), before: {}, after: { sort: 'moved' } },
  searches: { choice: searchFor('oil'), before: { q: 'gas' }, after: { q: 'oil' } },
  'unfolds the evidence of a question': { choice: toggleOpen('duties'), before: {}, after: { open: ['duties'] } },
  'folds it up again': { choice: toggleOpen('duties'), before: { open: ['duties'] }, after: { open: [] } },
  'weighs a question': {
    choice: weigh('duties', 2),
    before: { w: { departure: 0 } },
    after: { w: { departure: 0, duties: 2 } },
  },
  'forgets an ordinary weight': {
    choice: weigh('duties', 1),
    before: { w: { duties: 2, departure: 0 } },
    after: { w: { departure: 0 } },
  },
  'clears the filters and nothing else': {
    choice: clearFilters,
    before: { issues: ['war'], show: ['apart'], q: 'x', sort: 'name', open: ['duties'] },
    after: { issues: [], show: [], q: '', sort: 'name', open: ['duties'] },
  },
  'goes to another place with all that was chosen, but for the statement that was read': {
    choice: goTo({ view: 'issue', issue: 'war' }),
    before: { a: 'turkey', w: { duties: 2 }, issues: ['war'], q: 'x', read: 'x' },
    after: { place: { view: 'issue', issue: 'war' }, read: undefined },
  },
};

describe('a transition', () => {
  it.each(Object.entries(STEPS))('%s', (_, { choice, before, after }) => {
    const start = { ...defaultState(dataset), ...before };
    expect(choice(start)).toEqual({ ...start, ...after });
  });

  it('leaves the state it came from as it was', () => {
    for (const { choice, before } of Object.values(STEPS)) {
      const start = { ...defaultState(dataset), ...before };
      const copy = structuredClone(start);
      choice(start);
      expect(start).toEqual(copy);
    }
  });
});

describe('toggles and swaps', () => {
  it('are undone by themselves, but for the order of a list', () => {
    const sorted = (state: ViewState) => ({ ...state, issues: state.issues.toSorted(), show: state.show.toSorted() });
    fc.assert(
      fc.property(viewStates(dataset), (state) => {
        for (const choice of [swapPair, toggleIssue('war'), toggleStatus('agree')]) {
          expect(sorted(choice(choice(state)))).toEqual(sorted(state));
        }
      }),
    );
  });
});

describe(chooseParty, () => {
  it('never compares a party with itself', () => {
    const parties = fc.constantFrom(...dataset.partyById.keys());
    fc.assert(
      fc.property(viewStates(dataset), fc.constantFrom('a' as const, 'b' as const), parties, (state, side, party) => {
        const { a, b } = chooseParty(side, party)(state);
        expect(a).not.toBe(b);
        expect({ a, b }[side]).toBe(party);
      }),
    );
  });
});

describe(searchText, () => {
  it('drops leading blanks, half characters and what is beyond two hundred', () => {
    expect(searchText('  oil  ')).toBe('oil  ');
    expect(searchText('oil\ud83d')).toBe('oil');
    expect(searchText('é'.repeat(300))).toBe('é'.repeat(200));
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(searchText(searchText(text))).toBe(searchText(text));
      }),
    );
  });
});

describe(filterCount, () => {
  it('counts each filter that narrows the list, however many entries it has', () => {
    expect(filterCount(defaultState(dataset))).toBe(0);
    expect(filterCount({ ...defaultState(dataset), issues: ['war', 'trade'], q: 'x' })).toBe(2);
    expect(filterCount({ ...defaultState(dataset), issues: ['war'], show: ['apart'], q: 'x' })).toBe(3);
  });
});
