import { render } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/domain/dataset-file.ts';
import { zoneOf } from '../../src/domain/measures/zone.ts';
import { Axis } from '../../src/drawing/card/Axis.tsx';
import { axisPiece } from '../../src/drawing/file/axis.ts';
import { lightPalette } from '../../src/drawing/file/palette.ts';
import type { AxisContent, AxisSide } from '../../src/drawing/geometry/axis.ts';
import { PositionAxis } from '../../src/drawing/screen/PositionAxis.tsx';
import { positions } from '../fixtures/arbitraries.ts';

const LENGTH = 600;
// The size of a mark in a file; a card is given the same.
const MARK = 20;

const sides = (slot: number): fc.Arbitrary<AxisSide & { readonly range: Range }> =>
  positions.map(({ stance, range }) => ({
    ...{ slot, name: `Party ${slot}`, stance, range },
    ...{ isUnsure: false, isPast: false, ghost: undefined },
  }));

/** Common ground or touching: the box of a gap would not be drawn where bands fill it. */
const contents: fc.Arbitrary<AxisContent> = fc.tuple(sides(0), sides(1)).map(([a, b]) => {
  const zone = zoneOf(a.range, b.range);
  return { sides: [a, b], zone: zone.kind === 'gap' ? undefined : zone };
});

describe('The axis of a question', () => {
  it('has its marks and bands at the same places on screen, in a file and on a card', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const onScreen = placesOnScreen(content);
        const words = { text: '', status: undefined, statusLabel: '', poles: ['', ''] as const, unrecorded: [] };
        const file = axisPiece({ ...content, ...words, history: undefined }, LENGTH, lightPalette).svg;
        const card = renderToStaticMarkup(<Axis {...content} x={0} y={0} width={LENGTH} mark={MARK} />);
        for (const places of [placesIn(file), placesIn(card)]) {
          expect(places).toHaveLength(onScreen.length);
          places.forEach((place, index) => {
            expect(Math.abs(place - (onScreen[index] ?? 0))).toBeLessThan(0.25);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Both ends of each band, common ground as the last, then the middles of the marks: in pixels. */
function placesOnScreen(content: AxisContent): readonly number[] {
  const { container, unmount } = render(
    <PositionAxis {...content} poles={undefined} sentence={undefined} unrecorded={undefined} />,
  );
  const lengths = (name: string, of: string) =>
    [...container.querySelectorAll<HTMLElement>(of)].map((box) => pixels(box.style.getPropertyValue(name)));
  const ends = lengths('--to', '.range, .common');
  const places = lengths('--from', '.range, .common').flatMap((from, index) => [from, ends[index] ?? 0]);
  const marks = lengths('--at', '.place');
  unmount();
  return [...places, ...marks];
}

function placesIn(svg: string): readonly number[] {
  const drawing = new DOMParser().parseFromString(`<svg>${svg}</svg>`, 'image/svg+xml');
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const boxes = [...drawing.querySelectorAll('rect')].flatMap((box) => [
    number(box, 'x'),
    number(box, 'x') + number(box, 'width'),
  ]);
  const marks = [...svg.matchAll(/translate\(([\d.-]+) [\d.-]+\) scale/g)].map(([, x]) => Number(x));
  return [...boxes, ...marks];
}

/** `calc(12% + 0.5 * var(--mark))`, or the least or greatest of several such, as pixels: from the inside outwards. */
function pixels(length: string): number {
  const sum = (_: string, percent: string, marks: string) =>
    String((Number(percent) / 100) * LENGTH + Number(marks) * MARK);
  let rest = length.replaceAll(/calc\(([\d.-]+)% \+ ([\d.-]+) \* var\(--mark\)\)/g, sum);
  while (/[a-z]/.test(rest)) {
    rest = rest.replaceAll(/(min|max)\(([\d., -]+)\)/g, (_, name: 'min' | 'max', list: string) =>
      String(Math[name](...list.split(', ').map(Number))),
    );
  }
  return Number(rest);
}
