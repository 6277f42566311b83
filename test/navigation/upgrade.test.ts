import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/language/links.ts';
import { createNavigation } from '../../src/navigation/address.ts';
import { type AddressUpgrader, upgradeAddress, versioned } from '../../src/navigation/upgrade.ts';
import { defaultState } from '../../src/navigation/view-state.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

// A made-up past: version 2 called the days by other names, version 3 moved the pages of issues.
const renamed: AddressUpgrader = ({ path, search }) => ({ path, search: search.replace('day=', 'on=') });
const moved: AddressUpgrader = ({ path, search }) => ({ path: path.replace('topics/', 'issues/'), search });
const upgraders = [renamed, moved];

describe(upgradeAddress, () => {
  it('brings an address of any older version up to date, step by step', () => {
    const old = { path: 'topics/war/', search: '?day=2015-12-15' };
    expect(upgradeAddress(old, upgraders).address).toEqual({ path: 'issues/war/', search: '?on=2015-12-15' });
    const later = { path: 'topics/war/', search: '?on=2015-12-15&v=2' };
    expect(upgradeAddress(later, upgraders).address).toEqual({ ...later, path: 'issues/war/' });
  });

  it('leaves an address of the present as it is', () => {
    const address = { path: 'topics/war/', search: '?day=x&v=3' };
    expect(upgradeAddress(address, upgraders)).toEqual({ address, notices: [] });
  });

  it.each(['9', '0', '-1', 'x', '1.5', ''])('says that it does not know version “%s”, and reads on', (version) => {
    const address = { path: '', search: `?v=${version}` };
    const { notices, ...upgraded } = upgradeAddress(address, upgraders);
    expect(upgraded).toEqual({ address });
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message(linkWords)).toContain(`(“${version}”)`);
  });
});

describe(versioned, () => {
  it('says the version with the parameters, and nothing where there are none or it is the first', () => {
    expect(versioned(['a=us'], upgraders)).toEqual(['a=us', 'v=3']);
    expect(versioned([], upgraders)).toEqual([]);
    expect(versioned(['a=us'], [])).toEqual(['a=us']);
  });
});

describe('Navigation of a later version', () => {
  const navigation = createNavigation(NAVIGATION.routes, upgraders);
  const place = { view: 'issue', issue: 'war' } as const;
  const state = { ...defaultState(TALKS, place), on: '2015-01-01' };
  const read = (path: string, search: string) => navigation.parseAddress({ path, search }, TALKS);

  it('opens a link of each version at the same state', () => {
    const notices: readonly string[] = [];
    expect(read('topics/war/', '?day=2015-01-01&x=1')).toEqual({ state, notices });
    expect(read('topics/war/', '?on=2015-01-01&v=2&x=1')).toEqual({ state, notices });
    expect(read('issues/war/', '?on=2015-01-01&v=3&x=1')).toEqual({ state, notices });
  });

  it('writes its own version, and finds back', () => {
    const address = navigation.formatAddress(state, TALKS, '?day=2015-01-01&on=2015-01-01&v=2&x=1');
    expect(address).toEqual({ path: 'issues/war/', search: '?on=2015-01-01&day=2015-01-01&x=1&v=3' });
    expect(navigation.parseAddress(address, TALKS)).toEqual({ state, notices: [] });
  });

  it('keeps a foreign parameter that an older version would have read', () => {
    const usual = defaultState(TALKS);
    const address = navigation.formatAddress(usual, TALKS, '?day=2015-01-01&v=3');
    expect(address).toEqual({ path: '', search: '?day=2015-01-01&v=3' });
    expect(navigation.parseAddress(address, TALKS)).toEqual({ state: usual, notices: [] });
  });

  it('leaves the address of a page by itself without one', () => {
    expect(navigation.formatAddress(defaultState(TALKS, place), TALKS)).toEqual({ path: 'issues/war/', search: '' });
  });

  it('says of a link that is newer still that it is', () => {
    const { state: newer, notices } = read('issues/war/', '?on=2015-01-01&v=4&x=1');
    expect(newer).toEqual(state);
    expect(notices.map(({ id }) => id)).toEqual(['v']);
  });
});
