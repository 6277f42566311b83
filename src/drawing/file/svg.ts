import { escaped } from '../../language/markup.ts';
import { hundredths } from '../geometry/rounding.ts';

type Value = string | number | undefined;

/** A piece of a picture with the room it takes: pieces are stacked by their heights. */
export interface Piece {
  readonly svg: string;
  readonly height: number;
}

/** An element as text. What it holds is already SVG; text comes in by {@link escaped} only. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, ...children: readonly string[]) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? hundredths(value) : escaped(value ?? '')}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Moves a piece. */
export function at(x: number, y: number, ...children: readonly string[]): string {
  return element('g', { transform: `translate(${hundredths(x)} ${hundredths(y)})` }, ...children);
}

/** Pieces one below the other. */
export function stacked(pieces: readonly Piece[]): Piece {
  let height = 0;
  const svg = pieces.map((piece) => {
    const placed = at(0, height, piece.svg);
    height += piece.height;
    return placed;
  });
  return { svg: svg.join(''), height };
}

export function space(height: number): Piece {
  return { svg: '', height };
}
