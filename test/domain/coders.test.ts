import { describe, expect, it } from 'vitest';
import {
  codedRecord,
  coderAgreement,
  coderGroup,
  isApart,
  rewordedSince,
  workedApart,
} from '../../src/domain/coders.ts';
import { createDataset } from '../../src/domain/dataset.ts';
import { CODED_TALKS, coding } from '../fixtures/coded-talks.ts';
import { TALKS } from '../fixtures/talks.ts';

const CODINGS = { codings: CODED_TALKS.codings ?? [], decisions: CODED_TALKS.decisions };
const record = codedRecord(CODED_TALKS, CODINGS);
const unit = (party: string, question: string, from: string) =>
  record.units.find((own) => own.party === party && own.question === question && own.from === from) ??
  expect.fail('not coded');
const marksOf = (place: ReturnType<typeof unit>) =>
  place.marks.map((mark) => (mark.kind === 'placed' ? mark.stance : mark.kind));

describe(codedRecord, () => {
  it('puts the marks of all coders side by side, the dataset first', () => {
    expect(record.coders.map((coder) => coder?.id)).toEqual([undefined, 'first', 'second', 'blind']);
    expect(marksOf(unit('us', 'departure', '2011-08-18'))).toEqual([-2, -2, -1.5, 'none']);
    expect(marksOf(unit('us', 'departure', '2013-05-07'))).toEqual([-1, 0, 1, -1]);
    expect(marksOf(unit('us', 'truce', '2012-06-30'))).toEqual([1, 1, 1, 'unplaced']);
  });

  it('keeps what the dataset has no more', () => {
    expect(marksOf(unit('russia', 'truce', '2011-06-30'))).toEqual(['none', 1, 1, 'none']);
  });

  it('tells marks as of an old wording from those of today’s, also where nothing was said', () => {
    expect(marksOf(unit('us', 'duties', '2014-03-18'))).toEqual([-1.5, 'older', 'older', -1]);
    expect(marksOf(unit('us', 'quotas', '2015-10-01'))).toEqual([-1, 'none', 'none', 'older']);
  });

  it('is in the order of questions, parties and days', () => {
    expect(record.units.map(({ party, question, from }) => `${question} ${party} ${from.slice(0, 4)}`)).toEqual([
      'departure us 2011',
      'departure us 2013',
      'departure russia 2011',
      'truce us 2012',
      'truce russia 2011',
      'duties us 2014',
      'quotas us 2015',
    ]);
  });

  it('knows what was decided, and how many positions nobody else has coded', () => {
    expect(unit('us', 'departure', '2013-05-07').decision).toBe('He asks for talks, not for a date.');
    expect(unit('us', 'truce', '2012-06-30').decision).toBeUndefined();
    // 11 positions, 6 of them coded.
    expect(record.once).toBe(TALKS.positions.length - 6);
  });
});

describe(rewordedSince, () => {
  const dated = (date: string | undefined) => [
    ...rewordedSince(CODED_TALKS, coding('x', 'X', 'us quotas 2015-10-01 0', { date })),
  ];

  it.each([
    ['before the change', '2026-02-28', ['quotas']],
    ['on its day', '2026-03-01', []],
    ['after it', '2026-03-02', []],
    ['on a day not known', undefined, ['quotas']],
  ])('knows of a coding made %s what asked something else', (_, date, questions) => {
    expect(dated(date)).toEqual(questions);
  });

  it('takes no note of a change of words that left the meaning', () => {
    expect(dated('2025-01-01')).not.toContain('departure');
  });

  it('is nothing where the dataset keeps no log', () => {
    expect([...rewordedSince(TALKS, coding('x', 'X', 'us quotas 2015-10-01 0'))]).toEqual([]);
  });
});

describe(coderGroup, () => {
  const sighted = coding('sighted', 'Sighted', 'us truce 2012-06-30 0', { unseen: ['party'] });
  const blind = coding('blind', 'Blind', 'us truce 2012-06-30 0');
  const consulted = coding('used', 'Used', 'us truce 2012-06-30 0', { consulted: true });

  it('is all that worked without sight of each other, the dataset among them where it consulted none', () => {
    expect(coderGroup(record.coders)).toEqual([1, 2, 3]);
    expect(coderGroup([undefined, blind])).toEqual([0, 1]);
    expect(coderGroup([undefined, sighted, blind])).toEqual([0, 2]);
    expect(coderGroup([undefined, consulted])).toEqual([1]);
    expect(coderGroup([undefined, sighted])).toEqual([0]);
    expect(coderGroup([undefined])).toEqual([0]);
  });

  it('goes pair by pair as well', () => {
    expect(workedApart(undefined, blind)).toBe(true);
    expect(workedApart(consulted, undefined)).toBe(false);
    expect(workedApart(blind, sighted)).toBe(false);
    expect(workedApart(blind, consulted)).toBe(true);
  });
});

describe(coderAgreement, () => {
  it('counts what at least two of the coders have placed, by their two farthest marks', () => {
    // −2/−1.5, 0/1/−1, 2/2/1.5, 1/1, 1/1: 0.5, 2, 0.5, 0 and 0 apart.
    expect(coderAgreement(record.units, [1, 2, 3])).toMatchObject({
      reliability: { kind: 'measured', units: 5 },
      ...{ within: 4, whole: 1, interval: undefined },
    });
    expect(record.units.filter(isApart).map(({ question, from }) => `${question} ${from}`)).toEqual([
      'departure 2013-05-07',
    ]);
  });

  it('has no alpha for one coder, and none where all is the same', () => {
    expect(coderAgreement(record.units, [1])).toMatchObject({ reliability: { kind: 'nothing to compare', units: 0 } });
    const truce = record.units.filter(({ question }) => question === 'truce');
    expect(coderAgreement(truce, [1, 2])).toMatchObject({
      ...{ reliability: { kind: 'nothing varies', units: 2 }, within: 2, whole: 0 },
    });
  });

  it('takes half a step that rounding made longer for half a step', () => {
    const dataset = createDataset({ ...TALKS });
    const { units } = codedRecord(dataset, {
      codings: [coding('a', 'A', 'us truce 2012-06-30 1.1'), coding('b', 'B', 'us truce 2012-06-30 0.6')],
    });
    expect(coderAgreement(units, [1, 2])).toMatchObject({ within: 1, whole: 0 });
  });
});
