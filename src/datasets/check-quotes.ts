import { type Draft, entriesOf, type Fault, textOf } from './draft.ts';

/** A quotation has a source. */
export function checkQuotes(draft: Draft): readonly Fault[] {
  return entriesOf(draft, 'statements').flatMap(({ path, entry }) =>
    textOf(entry, 'quote') === undefined || entry.source !== undefined
      ? []
      : [{ path: `${path}.source`, message: 'is missing: a quotation needs the source that printed it.' }],
  );
}
