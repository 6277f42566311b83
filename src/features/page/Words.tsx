import { createElement, Fragment } from 'react';
import type { Figure, Phrase } from '../../language/phrase.ts';

/** A phrase on the page: each figure is data that says what it tells. */
export function Words({ of }: { readonly of: Phrase | Figure | string }) {
  const pieces = typeof of === 'string' || 'fact' in of ? [of] : of;
  const words = pieces.map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // biome-ignore lint/correctness/useJsxKeyInIterable: its place in the phrase is its identity; a fact may be told twice.
      <data value={rounded(piece.fact.value)} data-fact={piece.fact.key}>
        {piece.words}
      </data>
    ),
  );
  return createElement(Fragment, null, ...words);
}

/** Four digits tell whether two figures are one. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
