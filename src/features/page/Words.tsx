import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import type { Figure, Phrase } from '../../language/phrase.ts';

/** A phrase on the page: each figure is data that says what it tells, each link or mark stands where the sentence has it. */
export function Words({ of }: { readonly of: Phrase<ReactElement> | Figure | string }) {
  const pieces = typeof of === 'string' || 'fact' in of ? [of] : of;
  // As children by place, not by key: a phrase may tell one fact twice.
  return createElement(Fragment, null, ...pieces.map(written));
}

function written(piece: Phrase<ReactElement>[number]): ReactNode {
  if (typeof piece === 'string' || !('fact' in piece)) return piece;
  return (
    <data value={rounded(piece.fact.value)} data-fact={piece.fact.key}>
      {piece.words}
    </data>
  );
}

/** Four digits tell whether two figures are one. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
