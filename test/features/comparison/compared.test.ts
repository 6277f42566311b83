// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { comparedIn, earlierComparisons, queryOf } from '../../../src/features/comparison/compared.ts';
import { defaultState, type ViewState } from '../../../src/navigation/view-state.ts';
import { TALKS } from '../../fixtures/talks.ts';

const stateWith = (choices: Partial<ViewState>) => ({ ...defaultState(TALKS), ...choices });
const ownPast = stateWith({ a: 'turkey', b: 'turkey', since: '2011-09-01' });

describe(comparedIn, () => {
  it('has two parties on one day', () => {
    const { looks, bOn, isOwnPast } = comparedIn(TALKS, stateWith({ since: '2014-12-15' }));
    expect(looks.map(({ name, voice, slot, isPast }) => [name, voice, slot, isPast])).toEqual([
      ['United States', 'Washington', 0, false],
      ['Russia', 'Moscow', 1, false],
    ]);
    expect([bOn, isOwnPast]).toEqual(['2015-12-15', false]);
  });

  it('has one party on two days, told apart by name, and the earlier drawn as past', () => {
    const { looks, bOn, isOwnPast } = comparedIn(TALKS, ownPast);
    expect(looks.map(({ name, short, voice, slot, isPast }) => [name, short, voice, slot, isPast])).toEqual([
      ['Turkey', 'Turkey', 'Ankara of December 2015', 2, false],
      ['Turkey, September 2011', 'Turkey, Sep 2011', 'Ankara of September 2011', 2, true],
    ]);
    expect([bOn, isOwnPast]).toEqual(['2011-09-01', true]);
  });
});

describe(queryOf, () => {
  it('looks at the second side on the earlier day only where it is the first one’s own past', () => {
    expect(queryOf(ownPast, TALKS.questions, '2011-09-01')).toMatchObject({ bOn: '2011-09-01', on: '2015-12-15' });
    expect(queryOf(stateWith({ since: '2014-12-15' }), TALKS.questions, '2014-12-15').bOn).toBeUndefined();
  });
});

describe(earlierComparisons, () => {
  const earlierIn = (choices: Partial<ViewState>) => {
    const state = stateWith(choices);
    return earlierComparisons(TALKS, state, queryOf(state, TALKS.questions, '2014-12-15'));
  };

  it('compares each question on the day that the reader chose', () => {
    const earlier = earlierIn({ since: '2014-12-15' });
    expect([...earlier.keys()]).toEqual(['departure', 'truce', 'duties', 'quotas']);
    expect(earlier.get('departure')).toMatchObject({ a: { stance: -1 }, b: { stance: 2 } });
  });

  it('has nothing where no day was chosen, where it is no earlier one, and of a party’s own past', () => {
    expect(earlierIn({}).size).toBe(0);
    expect(earlierIn({ since: '2015-12-15' }).size).toBe(0);
    expect(earlierIn({ b: 'us', since: '2014-12-15' }).size).toBe(0);
  });
});
