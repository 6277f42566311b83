import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, isWithin, labelsWithRoom, rowsWithin, shareOfTime } from '../../../src/drawing/geometry/time-scale.ts';

const days = fc.integer({ min: -10_000, max: 30_000 });
const spans = fc.tuple(days, fc.integer({ min: 1, max: 5_000 })).map(([start, days]) => ({ start, end: start + days }));

describe(shareOfTime, () => {
  it('is 0 at the start, 1 at the end, and 0 on the one day of a stretch that has no more', () => {
    expect([10, 15, 20].map((day) => shareOfTime(day, { start: 10, end: 20 }))).toEqual([0, 0.5, 1]);
    expect(shareOfTime(10, { start: 10, end: 10 })).toBe(0);
  });

  it('is undone by the day at a share', () => {
    fc.assert(
      fc.property(days, spans, (day, span) => {
        expect(dayAt(shareOfTime(day, span), span)).toBeCloseTo(day, 6);
      }),
    );
  });

  it('keeps the order of days, and those of the stretch between 0 and 1', () => {
    fc.assert(
      fc.property(days, days, spans, (day, other, span) => {
        const share = shareOfTime(day, span);
        expect(isWithin(day, span)).toBe(share >= 0 && share <= 1);
        if (day < other) expect(share).toBeLessThan(shareOfTime(other, span));
      }),
    );
  });
});

describe(rowsWithin, () => {
  const rows = [2, 4, 8, 12].map((day) => ({ day, value: day }));

  it('begins with what held at the start, and leaves out what came later', () => {
    expect(rowsWithin(rows, { start: 5, end: 8 })).toEqual([
      { day: 5, value: 4 },
      { day: 8, value: 8 },
    ]);
  });

  it('begins later where nothing held yet', () => {
    expect(rowsWithin(rows, { start: 0, end: 3 })).toEqual([{ day: 2, value: 2 }]);
  });
});

describe(labelsWithRoom, () => {
  const label = fc.record({ day: fc.integer({ min: 0, max: 500 }), label: fc.string({ maxLength: 8 }) });
  const room = { x: (day: number) => day, widthOf: (text: string) => text.length * 10, from: 0, to: 500 };

  it('leaves out what would meet the label before it or an end', () => {
    const years = [0, 30, 60, 490].map((day) => ({ day, label: '2011' }));
    expect(labelsWithRoom(years, { ...room, before: 0 }).map(({ day }) => day)).toEqual([0, 60]);
    expect(labelsWithRoom(years, { ...room, before: 0.5 }).map(({ day }) => day)).toEqual([30]);
  });

  it('keeps labels apart and between the ends', () => {
    fc.assert(
      fc.property(fc.array(label), fc.constantFrom(0 as const, 0.5 as const), (labels, before) => {
        let free = room.from;
        const inOrder = labels.toSorted((x, y) => x.day - y.day);
        for (const { day, label: text } of labelsWithRoom(inOrder, { ...room, before })) {
          const start = day - before * room.widthOf(text);
          expect(start).toBeGreaterThanOrEqual(free);
          free = start + room.widthOf(text);
          expect(free).toBeLessThanOrEqual(room.to);
        }
      }),
    );
  });
});
