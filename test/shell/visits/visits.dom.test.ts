import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Seen } from '../../../src/shell/visits/seen.ts';
import { forgetChange, noteVisit, today, type Visits, withVisit } from '../../../src/shell/visits/visits.ts';

const SITE = '/site/';
const seen = (positions: number): Seen => ({ positions, statements: 0, questions: 0 });
const visit = (day: string, print: string) => ({ day, print, seen: seen(Number.parseInt(print, 36)) });

/** What is remembered after visits on days: `3 a` is the third of November, with the dataset file `a`. */
function visitsOn(...days: readonly string[]): Visits | undefined {
  return days.reduce<Visits | undefined>((visits, text) => {
    const [day = '', print = '', dataset = 'one'] = text.split(' ');
    const at = `2026-11-${day.padStart(2, '0')}`;
    return withVisit(visits, { dataset, day: at, print, see: () => visit(at, print).seen });
  }, undefined);
}

describe(withVisit, () => {
  it.each([
    ['a first visit', ['3 a'], undefined],
    ['a reload', ['3 a', '3 a'], undefined],
    ['the same file on another day', ['3 a', '5 a'], undefined],
    ['another subject', ['3 a', '5 b two'], undefined],
    ['a file that has changed', ['3 a', '5 b'], '2026-11-03'],
    ['a file that has changed after visits without a change', ['3 a', '4 a', '5 b'], '2026-11-04'],
    ['a reload after the change', ['3 a', '5 b', '5 b'], '2026-11-03'],
    ['a second change on that day', ['3 a', '5 b', '5 c'], '2026-11-03'],
    ['a change between two visits of a day', ['5 a', '5 b'], '2026-11-05'],
    ['the next day without another change', ['3 a', '5 b', '6 b'], undefined],
    ['the next day with another change', ['3 a', '5 b', '6 c'], '2026-11-05'],
  ])('remembers the visit before a change: %s', (_, days, before) => {
    expect(visitsOn(...days)?.before?.day).toBe(before);
  });

  it('remembers the newest dataset, and looks at it only when it has changed', () => {
    const see = vi.fn<() => Seen>(() => seen(2));
    const visits = withVisit(visitsOn('3 a'), { dataset: 'one', day: '2026-11-04', print: 'a', see });
    expect(see).not.toHaveBeenCalled();
    expect(visits.last).toEqual(visit('2026-11-04', 'a'));
    expect(withVisit(visits, { dataset: 'one', day: '2026-11-04', print: 'b', see }).last.seen).toEqual(seen(2));
  });
});

describe(noteVisit, () => {
  const note = (day: string, print: string, site = SITE) =>
    noteVisit(site, { dataset: 'one', day, print, see: () => seen(1) })?.day;

  afterEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it('tells of the last visit until the reader has taken note', () => {
    expect(note('2026-11-03', 'a')).toBeUndefined();
    expect(note('2026-11-05', 'b')).toBe('2026-11-03');
    expect(note('2026-11-05', 'b')).toBe('2026-11-03');
    forgetChange(SITE);
    expect(note('2026-11-05', 'b')).toBeUndefined();
    expect(note('2026-11-06', 'c')).toBe('2026-11-05');
  });

  it('keeps the sites of one host apart', () => {
    note('2026-11-03', 'a');
    expect(note('2026-11-05', 'b', '/other/')).toBeUndefined();
    expect(note('2026-11-05', 'b')).toBe('2026-11-03');
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"dataset":"one","last":{"day":"soon"}}',
    '{"dataset":"one","last":{"day":"2026-11-03","seen":{}}}',
  ])('begins anew where something else is kept: %s', (text) => {
    localStorage.setItem(`common-ground-visits ${SITE}`, text);
    expect(note('2026-11-04', 'a')).toBeUndefined();
    expect(note('2026-11-05', 'b')).toBe('2026-11-04');
  });

  it.each(['getItem', 'setItem'] as const)('does without a storage that refuses: %s', (method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(note('2026-11-03', 'a')).toBeUndefined();
    expect(note('2026-11-05', 'b')).toBeUndefined();
    expect(() => forgetChange(SITE)).not.toThrow();
  });
});

describe(today, () => {
  it.each(['2026-11-03T00:30:00', '2026-11-03T12:00:00', '2026-11-03T23:30:00'])(
    'is the reader’s own day at %s',
    (now) => {
      vi.useFakeTimers({ now: new Date(now) });
      expect(today()).toBe('2026-11-03');
      vi.useRealTimers();
    },
  );
});
