import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/domain/dataset-file.ts';
import { zoneOf } from '../../../src/domain/measures/zone.ts';
import { type AxisContent, type AxisSide, axisLayout, inPixels } from '../../../src/drawing/geometry/axis.ts';
import { positions, stances } from '../../fixtures/arbitraries.ts';

const MARK = 20;
const LENGTH = 420; // 400 between the poles, and half a mark beyond each

const sides = (slot: number): fc.Arbitrary<AxisSide & { readonly range: Range }> =>
  fc.tuple(positions, fc.option(stances, { nil: undefined })).map(([{ stance, range }, ghost]) => ({
    ...{ slot, name: `Party ${slot}`, stance, range, ghost },
    ...{ isUnsure: false, isPast: false },
  }));

const pairs: fc.Arbitrary<AxisContent> = fc
  .tuple(sides(0), sides(1))
  .map(([a, b]) => ({ sides: [a, b], zone: zoneOf(a.range, b.range) }));

/** An axis is never shorter than six marks. */
const sizes = fc.record({ length: fc.double({ min: 120, max: 2000, noNaN: true }), mark: fc.constantFrom(12, MARK) });

function side(stance: number, rest: Partial<AxisSide> = {}): AxisSide {
  const plain = { slot: 0, range: [stance, stance], isUnsure: false, isPast: false, ghost: undefined } as const;
  return { name: `Party at ${stance}`, stance, ...plain, ...rest };
}

/** In pixels, without the traces of binary fractions. */
function laidOut(content: AxisContent, size = { length: LENGTH, mark: MARK }) {
  const pixels = inPixels(size);
  return axisLayout(content, (place) => Math.round(pixels(place) * 1e6) / 1e6);
}

const marksOf = (...stanced: readonly number[]) =>
  laidOut({ sides: stanced.map((stance) => side(stance)), zone: undefined }).marks.map(({ at }) => at);

describe(axisLayout, () => {
  it('has a stance where the scale has it, with the same room beyond either pole', () => {
    expect(laidOut({ sides: [], zone: undefined }).ticks).toEqual([10, 110, 210, 310, 410]);
    expect([...marksOf(-2), ...marksOf(0.5), ...marksOf(-1, 2)]).toEqual([10, 260, 110, 410]);
  });

  it('sets two marks that would hide each other beside their middle, in order', () => {
    expect(marksOf(1, 1)).toEqual([310 - 8, 310 + 8]);
    expect(marksOf(1.1, 1)).toEqual([315 + 8, 315 - 8]); // 320 and 310 are 10 apart, 16 is the least
    expect(marksOf(1.2, 1)).toEqual([330, 310]); // 20 apart
  });

  it('sets them beside each other at a pole, within the axis', () => {
    expect(marksOf(-2, -2)).toEqual([10, 10 + 16]);
    expect(marksOf(2, 1.9)).toEqual([410, 410 - 16]);
  });

  it('lets bands end round, and has nothing for a gap that they fill', () => {
    const wide = { sides: [side(-2, { range: [-2, -1] }), side(2, { range: [0, 2] })] };
    const { bands, zone } = laidOut({ ...wide, zone: zoneOf([-2, -1], [0, 2]) });
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [10 - 8, 110 + 8],
      [210 - 8, 410 + 8],
    ]);
    expect(zone).toEqual({ isGap: true, from: 110 + 8, to: 210 - 8 });
    const near = laidOut({ ...wide, zone: zoneOf([-2, -0.1], [0, 2]) }).zone;
    expect(near?.to).toBeLessThan(near?.from ?? 0);
  });

  it('shows where a party stood, and the way between, whichever way it went', () => {
    const { moves } = laidOut({ sides: [side(1, { ghost: -1 }), side(0, { ghost: 2 })], zone: undefined });
    expect(moves.map(({ ghost, from, to }) => [ghost, from, to])).toEqual([
      [110, 110, 310],
      [410, 210, 410],
    ]);
  });

  it('keeps every mark and band within the axis', () => {
    fc.assert(
      fc.property(pairs, sizes, (content, { length, mark }) => {
        const { bands, marks, moves, zone, ticks } = laidOut(content, { length, mark });
        const middles = [...marks.map(({ at }) => at), ...moves.map(({ ghost }) => ghost)];
        const edges = [
          ...middles.flatMap((at) => [at - mark / 2, at + mark / 2]),
          ...[...bands, ...moves, ...(zone === undefined ? [] : [zone])].flatMap(({ from, to }) => [from, to]),
          ...ticks,
        ];
        expect(Math.min(...edges)).toBeGreaterThanOrEqual(-1e-5);
        expect(Math.max(...edges)).toBeLessThanOrEqual(length + 1e-5);
      }),
    );
  });

  it('keeps marks in the order of their stances and never lets them coincide', () => {
    fc.assert(
      fc.property(pairs, sizes, (content, size) => {
        const [a, b] = content.sides;
        const [atA = 0, atB = 0] = laidOut(content, size).marks.map(({ at }) => at);
        expect(Math.abs(atA - atB)).toBeGreaterThanOrEqual(0.8 * size.mark - 1e-5);
        expect(atA < atB).toBe((a?.stance ?? 0) <= (b?.stance ?? 0));
      }),
    );
  });

  it('moves a mark by no more than the least distance, and none where there is no need', () => {
    fc.assert(
      fc.property(pairs, sizes, (content, size) => {
        const alone = content.sides.map((own) => laidOut({ sides: [own], zone: undefined }, size).marks[0]?.at ?? 0);
        const apart = Math.abs((alone[0] ?? 0) - (alone[1] ?? 0));
        const most = apart >= 0.8 * size.mark ? 0 : 0.8 * size.mark;
        laidOut(content, size).marks.forEach(({ at }, index) => {
          expect(Math.abs(at - (alone[index] ?? 0))).toBeLessThanOrEqual(most + 1e-5);
        });
      }),
    );
  });
});
