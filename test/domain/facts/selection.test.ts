import { describe, expect, it } from 'vitest';
import { isOwnPast, scopeOfIssues, selectionOf, showsBothDays, sinceIn } from '../../../src/domain/facts/selection.ts';
import { TALKS } from '../../fixtures/talks.ts';

const usual = { a: 'us', b: 'russia', on: '2015-12-15', since: undefined, w: {} };

describe(sinceIn, () => {
  it('is a year before the day looked at, but not before the record begins', () => {
    expect(sinceIn(TALKS, usual)).toBe('2014-12-15');
    expect(sinceIn(TALKS, { ...usual, on: '2012-02-29' })).toBe(TALKS.span.start);
    expect(sinceIn(TALKS, { ...usual, on: '2016-02-29' })).toBe('2015-02-28');
    expect(sinceIn(TALKS, { ...usual, since: '2013-01-01' })).toBe('2013-01-01');
  });
});

describe(selectionOf, () => {
  it('looks at both on one day, and at a party’s own past on the earlier', () => {
    const scope = scopeOfIssues(TALKS, []);
    expect(selectionOf(TALKS, usual, scope).bOn).toBe('2015-12-15');
    const own = { ...usual, b: 'us', since: '2013-01-01' };
    expect(selectionOf(TALKS, own, scope)).toMatchObject({ on: '2015-12-15', bOn: '2013-01-01' });
    expect(isOwnPast(own)).toBe(true);
    expect(isOwnPast({ ...own, since: undefined })).toBe(false);
  });
});

describe(showsBothDays, () => {
  it('holds where the reader chose an earlier day and two parties', () => {
    expect(showsBothDays({ ...usual, since: '2014-01-01' })).toBe(true);
    expect(showsBothDays(usual)).toBe(false);
    expect(showsBothDays({ ...usual, since: '2015-12-15' })).toBe(false);
    expect(showsBothDays({ ...usual, b: 'us', since: '2014-01-01' })).toBe(false);
  });
});
