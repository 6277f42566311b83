import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/day.ts';
import { scopeOfIssues } from '../../../src/domain/facts/selection.ts';
import { TimeBar } from '../../../src/features/time/TimeBar.tsx';
import { timeContent } from '../../../src/features/time/time-content.ts';
import { rowsOf } from '../../fixtures/table-rows.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const TIME = timeContent(TALKS, { a: 'us', b: 'russia', since: undefined, w: {} }, scopeOfIssues(TALKS, []));

function open(search = '') {
  return renderAt(TALKS, search, <TimeBar time={TIME} hasChronicle />);
}

const bar = () => within(screen.getByRole('region', { name: 'Time' }));
const slider = () => bar().getByRole('slider', { name: 'As of' });
const dayField = (label: string) => bar().getByLabelText(label, { selector: 'input[type=date]' });
const choose = (field: HTMLElement, value: string | number) => fireEvent.change(field, { target: { value } });

describe(TimeBar, () => {
  it('says the day looked at and the agreement on it', () => {
    open('?on=2014-08-07');
    expect(slider()).toHaveValue(String(dayNumber('2014-08-07')));
    expect(slider()).toHaveAttribute('aria-valuetext', '7 August 2014: agreement 44%, 28–59');
    expect(dayField('As of')).toHaveValue('2014-08-07');
    expect(dayField('compared with')).toHaveValue('2013-08-07');
    expect(bar().getByText('(a year earlier)')).toBeVisible();
  });

  it('compares with the first day of the record where a year earlier there is none', () => {
    open('?on=2012-01-01');
    expect(dayField('compared with')).toHaveValue('2011-08-18');
    expect(bar().getByText('(where the record begins)')).toBeVisible();
  });

  it('slides through time without adding entries', () => {
    const { visited } = open();
    choose(slider(), dayNumber('2013-05-06'));
    choose(slider(), dayNumber('2013-05-07'));
    expect(visited).toEqual([{ path: '', search: '?on=2013-05-07' }]);
  });

  it('takes days that are typed, each as an entry', () => {
    const { visited } = open();
    choose(dayField('As of'), '2013-05-07');
    choose(dayField('compared with'), '2012-05-08');
    expect(visited.map(({ search }) => search)).toEqual(['', '?on=2013-05-07', '?on=2013-05-07&since=2012-05-08']);
  });

  it('takes no day outside the record', () => {
    const { visited } = open();
    choose(dayField('As of'), '2011-08-17');
    choose(dayField('As of'), '2015-12-16');
    expect(visited).toHaveLength(1);
    choose(dayField('As of'), '2011-08-18');
    expect(visited.at(-1)?.search).toBe('?on=2011-08-18');
  });

  it('names the latest event by that day, and leads to it', async () => {
    const { user, visited } = open('?on=2014-08-07');
    expect(bar().getByText('Latest event, 8 Jul 2014:')).toBeVisible();
    await user.click(bar().getByRole('link', { name: 'A tariff' }));
    expect(visited.at(-1)?.path).toBe('events/tariff/');
  });

  it('says that there was none', () => {
    open('?on=2013-05-06');
    expect(bar().getByText('No event on record by then.')).toBeVisible();
  });

  it('unfolds the chronicle', async () => {
    const { user, visited } = open();
    expect(bar().queryByText('A visit took place.')).toBeNull();
    await user.click(bar().getByText('Chronicle (3)'));
    await user.click(await bar().findByRole('button', { name: '7 May 2013' }));
    expect(visited.at(-1)?.search).toBe('?on=2013-05-07');
  });

  it('has the course of the agreement as a sentence and a table', async () => {
    const { user } = open();
    await user.click(bar().getByText('Agreement over time as a table'));
    const table = await bar().findByRole('table', { name: /highest 64% from 1 November 2015/ });
    expect(rowsOf(table).slice(0, 3)).toEqual([
      ['From', 'Agreement', 'Band', 'Questions shared'],
      ['18 Aug 2011', 'no number', '', '0 of 4'],
      ['4 Oct 2011', '0%', '0–13', '1 of 4'],
    ]);
    expect(rowsOf(table)).toHaveLength(TIME.changes.length + 1);
  });
});
