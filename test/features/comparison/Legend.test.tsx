import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { hueOf } from '../../../src/drawing/geometry/mark-shapes.ts';
import { Legend } from '../../../src/features/comparison/Legend.tsx';
import { pairLooks } from '../../../src/features/comparison/pair-looks.ts';
import { comparisonWords } from '../../../src/language/comparison.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const PAIR = pairLooks(TALKS, factsAt(TALKS));
const open = (legend: ReactNode) => renderAt(TALKS, '', legend);
const items = () => screen.getAllByRole('listitem');
const words = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe(Legend, () => {
  it('names the two parties, each beside the mark that it has on the axes', () => {
    open(<Legend parties={PAIR} />);
    expect(screen.getByRole('list', { name: 'Legend' })).toBeVisible();
    const [us, russia] = items();
    expect([us?.textContent, russia?.textContent]).toEqual(['United States', 'Russia']);
    const marks = [us, russia].map((item) => item?.querySelector('svg'));
    expect(marks.map((mark) => mark?.dataset.party)).toEqual(PAIR.map(({ slot }) => String(hueOf(slot))));
    expect(new Set(marks.map((mark) => mark?.innerHTML)).size).toBe(2);
  });

  it('keeps to what a picture cannot be read without, unless every sign is asked for', () => {
    open(<Legend parties={PAIR} />);
    const common = items().filter((item) => item.dataset.rare === undefined);
    expect(words(common)).toEqual(['United States', 'Russia', 'could accept', 'common ground']);
    expect(screen.getByRole('list')).not.toHaveAttribute('data-whole');
  });

  it('has every sign with its meaning where it is whole', () => {
    open(<Legend parties={PAIR} isWhole />);
    expect(screen.getByRole('list', { name: 'Every sign' })).toHaveAttribute('data-whole');
    expect(words(items())).toEqual([
      ...['United States', 'Russia', 'could accept', 'common ground', 'gap', 'low confidence'],
      ...(['agree', 'within-reach', 'apart'] as const).map((status) => comparisonWords.statuses[status].toLowerCase()),
    ]);
    for (const item of items()) expect(item.querySelectorAll('[aria-hidden=true]')).toHaveLength(1);
  });

  it('tells a party from its own past', () => {
    const choice = { b: 'us', since: '2014-12-15' };
    open(<Legend parties={pairLooks(TALKS, factsAt(TALKS, choice))} />);
    const [now, past] = items();
    expect(now).toHaveTextContent('United States');
    expect(now).not.toHaveAttribute('data-past');
    expect(past).toHaveTextContent('United States, December 2014');
    expect(past).toHaveAttribute('data-past');
  });
});
