// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Upgrader, upgradeAddress, VERSION } from '../../src/navigation/upgrade.ts';

// A made-up past: version 2 called the days by other names, version 3 moved the pages of issues.
const renamed: Upgrader = ({ path, search }) => ({ path, search: search.replace('day=', 'on=') });
const moved: Upgrader = ({ path, search }) => ({ path: path.replace('topics/', 'issues/'), search });
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
    const present = { path: '', search: VERSION === 1 ? '?a=us' : `?v=${VERSION}` };
    expect(upgradeAddress(present)).toEqual({ address: present, notices: [] });
  });

  it.each(['9', '0', '-1', 'x', '1.5', ''])('says that it does not know version “%s”, and reads on', (version) => {
    const address = { path: '', search: `?v=${version}` };
    const { notices, ...upgraded } = upgradeAddress(address, upgraders);
    expect(upgraded).toEqual({ address });
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain(`version “${version}”`);
  });
});
