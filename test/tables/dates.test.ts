import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDate } from '../../src/tables/dates.ts';

const as = (cell: string, order?: 'day first' | 'month first') => {
  const read = readDate(cell, order);
  return read.kind === 'date' ? read.date : read.kind;
};

describe(readDate, () => {
  it.each([
    ['2015-12-15', '2015-12-15'],
    ['2015/12/15', '2015-12-15'],
    ['20151215', '2015-12-15'],
    ['2015-12', '2015-12'],
    ['2015', '2015'],
    ['12/2015', '2015-12'],
    ['2015-12-15T09:30:00Z', '2015-12-15'],
    ['2015-12-15 09:30', '2015-12-15'],
    ['15.12.2015', '2015-12-15'],
    ['3.4.2015', '2015-04-03'],
    ['15/12/2015', '2015-12-15'],
    ['12/15/2015', '2015-12-15'],
    ['04/04/2015', '2015-04-04'],
    ['15 Dec 2015', '2015-12-15'],
    ['December 15th, 2015', '2015-12-15'],
    ['Dec. 2015', '2015-12'],
    ['15. Dezember 2015', '2015-12-15'],
    ['15 de diciembre de 2015', '2015-12-15'],
    ['2 мая 2015 г.', '2015-05-02'],
    ['2015年12月15日', '2015-12-15'],
    ['2015년 3월', '2015-03'],
    ['١٥/١٢/٢٠١٥', '2015-12-15'],
  ])('reads “%s”', (cell, date) => expect(as(cell)).toBe(date));

  it.each(['03/04/2015', '1-2-1999', '٣/٤/٢٠١٥'])('takes “%s” for either of two days', (cell) =>
    expect(as(cell)).toBe('either'),
  );

  it.each([
    '',
    'soon',
    '15/12/15',
    '2015-13-01',
    '30.02.2015',
    '2015-02-30',
    '0/0/2015',
    '99999',
    '12',
    'May',
    '15 15 Dec 2015',
    '3015-01-01',
  ])('reads no date from “%s”', (cell) => expect(as(cell)).toBe('none'));

  it('follows the order it is told', () => {
    expect(as('03/04/2015', 'day first')).toBe('2015-04-03');
    expect(as('03/04/2015', 'month first')).toBe('2015-03-04');
    expect(as('15/04/2015', 'month first')).toBe('none');
  });
});

describe(dateOrderOf, () => {
  it('is told by one date that can only be read one way', () => {
    expect(dateOrderOf(['03/04/2015', '15/04/2015'])).toEqual({ order: 'day first' });
    expect(dateOrderOf(['03/04/2015', '04/15/2015'])).toEqual({ order: 'month first' });
  });
  it('stays open where no date tells, and where two tell different things', () => {
    expect(dateOrderOf(['03/04/2015', '05/06/2015']).unsure).toBe('05/06/2015');
    expect(dateOrderOf(['15/04/2015', '04/15/2015', '03/04/2015'])).toEqual({ order: undefined, unsure: '03/04/2015' });
  });
  it('is not asked of dates that need none', () => {
    expect(dateOrderOf(['2015-12-15', '15 Dec 2015', '04/04/2015'])).toEqual({ order: undefined });
  });
});
