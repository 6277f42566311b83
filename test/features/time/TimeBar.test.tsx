import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/day.ts';
import { scopeOfIssues } from '../../../src/domain/facts/selection.ts';
import { SeriesDisclosure } from '../../../src/features/time/SeriesDisclosure.tsx';
import { TimeBar } from '../../../src/features/time/TimeBar.tsx';
import { timeContent } from '../../../src/features/time/time-content.ts';
import { loadEverything } from '../../../src/ui/later/later.ts';
import { rowsOf } from '../../fixtures/table-rows.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const TIME = timeContent(TALKS, { a: 'us', b: 'russia', since: undefined, w: {} }, scopeOfIssues(TALKS, []));

function open(search = '') {
  return renderAt(TALKS, search, <TimeBar time={TIME} />);
}

const bar = () => within(screen.getByRole('region', { name: 'Time' }));
const slider = () => bar().getByRole('slider', { name: 'Day looked at' });
const press = (name: RegExp) => fireEvent.click(bar().getByRole('button', { name }));
/** A day to type, which stands behind the day that it is. */
const dayField = (label: string) => bar().getByLabelText(label, { selector: 'input[type=date]' });
const openDays = () => press(/^\d.*: choose another day$/);
const choose = (field: HTMLElement, value: string | number) => fireEvent.change(field, { target: { value } });

beforeAll(loadEverything);

describe(TimeBar, () => {
  it('says the day looked at and the agreement on it', () => {
    open('?on=2014-08-07');
    expect(slider()).toHaveValue(String(dayNumber('2014-08-07')));
    expect(slider()).toHaveAttribute('aria-valuetext', '7 August 2014: agreement 44%, 28–59');
    expect(bar().getByText('7 August 2014')).toBeVisible();
    expect(bar().getByRole('button', { name: /^compared with 7 Aug 2013/ })).toBeVisible();
    openDays();
    expect(dayField('Looked at on')).toHaveValue('2014-08-07');
    expect(dayField('Compared with')).toHaveValue('2013-08-07');
    expect(bar().getByText(/^A year earlier, as usual\./)).toBeVisible();
  });

  it('compares with the first day of the record where a year earlier there is none', () => {
    open('?on=2012-01-01');
    press(/^compared with/);
    expect(dayField('Compared with')).toHaveValue('2011-08-18');
    expect(bar().getByText(/^The first day of the record\./)).toBeVisible();
  });

  it('slides through time without adding entries', () => {
    const { visited } = open();
    choose(slider(), dayNumber('2013-05-06'));
    choose(slider(), dayNumber('2013-05-07'));
    expect(visited).toEqual([{ path: '', search: '?on=2013-05-07' }]);
  });

  it('takes days that are typed, each as an entry', () => {
    const { visited } = open();
    openDays();
    choose(dayField('Looked at on'), '2013-05-07');
    fireEvent.blur(dayField('Looked at on'));
    choose(dayField('Compared with'), '2012-05-08');
    fireEvent.blur(dayField('Compared with'));
    expect(visited.map(({ search }) => search)).toEqual(['', '?on=2013-05-07', '?on=2013-05-07&since=2012-05-08']);
  });

  it('takes no day outside the record', () => {
    const { visited } = open();
    openDays();
    for (const day of ['2011-08-17', '2015-12-16']) {
      choose(dayField('Looked at on'), day);
      fireEvent.blur(dayField('Looked at on'));
      expect(bar().getByRole('alert')).toHaveTextContent('Choose a day from 18 August 2011 to 15 December 2015.');
    }
    expect(visited).toHaveLength(1);
    choose(dayField('Looked at on'), '2011-08-18');
    fireEvent.blur(dayField('Looked at on'));
    expect(visited.at(-1)?.search).toBe('?on=2011-08-18');
  });

  it('names the latest event by that day, and leads to it', async () => {
    const { user, visited } = open('?on=2014-08-07');
    await user.click(bar().getByRole('link', { name: '8 Jul 2014: A tariff' }));
    expect(visited.at(-1)?.path).toBe('events/tariff/');
  });

  it('says nothing of events where there was none', () => {
    open('?on=2013-05-06');
    expect(bar().queryByRole('link')).toBeNull();
  });

  it('shows both days, and one again', async () => {
    const { user, visited } = open();
    press(/^compared with/);
    await user.click(bar().getByRole('button', { name: 'Show both days on the axes' }));
    await user.click(bar().getByRole('button', { name: 'Show one day only' }));
    expect(visited.map(({ search }) => search)).toEqual(['', '?since=2014-12-15', '']);
  });

  it('is left out in the frame of another page', () => {
    open('?embed');
    expect(screen.queryByRole('region', { name: 'Time' })).toBeNull();
  });
});

describe(SeriesDisclosure, () => {
  it('has the course of the agreement as a sentence and a table', async () => {
    const { user } = renderAt(TALKS, '', <SeriesDisclosure series={TIME.series} />);
    await user.click(screen.getByText('Agreement over time as a table'));
    const table = await screen.findByRole('table', { name: /highest from 1 November 2015, at 64%/ });
    expect(rowsOf(table).slice(0, 3)).toEqual([
      ['From', 'Agreement', 'Band', 'Questions shared'],
      ['18 Aug 2011', 'no number', '', '0 of 4'],
      ['4 Oct 2011', '0%', '0–13', '1 of 4'],
    ]);
    expect(rowsOf(table)).toHaveLength(TIME.changes.length + 1);
  });
});
