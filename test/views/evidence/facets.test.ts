import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '../../../src/domain/dataset-file.ts';
import { defaultState, type ViewState } from '../../../src/navigation/view-state.ts';
import { activeFilters } from '../../../src/views/evidence/active.ts';
import { entriesOf } from '../../../src/views/evidence/entries.ts';
import { FACET_IDS, FACETS, type FacetId, filterEntries } from '../../../src/views/evidence/facets.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { viewStates } from '../../fixtures/view-states.ts';

const dataset = shippedDataset();
const { all } = entriesOf(dataset);
const ids = all.map(({ id }) => id);

/** States of the view, with few enough filters that something is often left, and what a search may have found. */
const states = viewStates(dataset)
  .filter(({ place }) => place.view === 'evidence')
  .chain((state) =>
    fc.shuffledSubarray([...FACET_IDS, 'span' as const], { minLength: 5 }).map((dropped) => {
      const usual = defaultState(dataset, { view: 'evidence' });
      return { ...state, ...Object.fromEntries(dropped.map((key) => [key, usual[key]])) };
    }),
  );
const searches = fc.option(
  fc.subarray(ids).map((found) => new Set(found)),
  { nil: undefined },
);

/** How one option of a facet is chosen, and no other of that facet. */
const CHOOSE: Readonly<Record<FacetId, (option: string) => Partial<ViewState>>> = {
  by: (party) => ({ by: [party] }),
  issues: (issue) => ({ issues: [issue] }),
  question: (question) => ({ question }),
  speaker: (speaker) => ({ speaker }),
  kind: (kind) => ({ kind: SOURCE_KINDS.filter((known) => known === kind) }),
  quoted: () => ({ quoted: true }),
  source: (source) => ({ source }),
};

describe(filterEntries, () => {
  it('counts for every option what choosing it leaves, given the other filters', () => {
    fc.assert(
      fc.property(states, searches, (state, found) => {
        const { counts } = filterEntries(all, state, found);
        for (const facet of FACET_IDS) {
          const options = new Set(all.flatMap(FACETS[facet].optionsOf));
          for (const option of [...options].slice(0, 25)) {
            const left = filterEntries(all, { ...state, ...CHOOSE[facet](option) }, found).kept.length;
            expect([facet, option, counts[facet].get(option) ?? 0]).toEqual([facet, option, left]);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('says of every filter what dropping it leaves', () => {
    fc.assert(
      fc.property(states, searches, (state, found) => {
        const { without } = filterEntries(all, state, found);
        for (const { id, drop } of activeFilters(dataset, { ...state, q: '' })) {
          expect([id, without[id]]).toEqual([id, filterEntries(all, drop(state), found).kept.length]);
        }
        expect(without.q).toBe(filterEntries(all, state, undefined).kept.length);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the order, and everything where nothing is chosen', () => {
    expect(filterEntries(all, defaultState(dataset), undefined).kept).toEqual(all);
  });
});
