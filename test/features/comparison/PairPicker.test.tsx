import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PairPicker } from '../../../src/features/comparison/PairPicker.tsx';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const SINCE = '2014-12-15';
const open = (search = '') => renderAt(TALKS, search, <PairPicker since={SINCE} />);
const picker = (name: string) => screen.getByRole('combobox', { name });

describe(PairPicker, () => {
  it('shows who is compared', () => {
    open('?b=turkey');
    expect(picker('First party')).toHaveDisplayValue('United States');
    expect(picker('Second party')).toHaveDisplayValue('Turkey');
  });

  it.each([
    ['First party', 'Turkey', '?a=turkey'],
    ['Second party', 'Turkey', '?b=turkey'],
    ['First party', 'Russia', '?a=russia&b=us'],
    ['Second party', 'United States', '?a=russia&b=us'],
    ['Second party', 'United States, earlier', `?b=us&since=${SINCE}`],
  ])('%s: %s leads to %s', async (side, party, search) => {
    const { user, visited } = open();
    await user.selectOptions(picker(side), party);
    expect(visited.map((address) => address.search)).toEqual(['', search]);
  });

  it('swaps the two', async () => {
    const { user, visited } = open('?b=turkey');
    await user.click(screen.getByRole('button', { name: 'Swap the two parties' }));
    expect(visited.at(-1)?.search).toBe('?a=turkey&b=us');
    expect(picker('First party')).toHaveDisplayValue('Turkey');
  });

  it('stays with the own past when another first party is chosen', async () => {
    const { user, visited } = open(`?b=us&since=${SINCE}`);
    expect(picker('Second party')).toHaveDisplayValue('United States, earlier');
    await user.selectOptions(picker('First party'), 'Turkey');
    expect(visited.at(-1)?.search).toBe(`?a=turkey&b=turkey&since=${SINCE}`);
    expect(picker('Second party')).toHaveDisplayValue('Turkey, earlier');
  });
});
