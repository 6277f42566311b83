import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DayField } from '../../src/ui/DayField.tsx';

/** As a view has it: what is chosen is the value from then on. */
function Chosen({ onChoose }: { readonly onChoose: (history: string) => void }) {
  const [value, setValue] = useState('2013-05-07');
  const choose = (day: string, history: string) => {
    onChoose(history);
    setValue(day);
  };
  return <DayField label="As of" value={value} min="2011-08-18" max="2015-12-15" outside="" onChoose={choose} />;
}

describe(DayField, () => {
  function open() {
    const onChoose = vi.fn<(day: string, history: 'push' | 'replace') => void>();
    const bounds = { min: '2011-08-18', max: '2015-12-15', outside: 'Not on record.' };
    render(<DayField label="As of" value="2013-05-07" {...bounds} onChoose={onChoose} />);
    const field = screen.getByLabelText('As of');
    return { field, onChoose, type: (value: string) => fireEvent.change(field, { target: { value } }) };
  }

  it.each([
    ['2011-08-18', ['2011-08-18']],
    ['2015-12-15', ['2015-12-15']],
    ['2011-08-17', []],
    ['2015-12-16', []],
    ['', []],
  ])('hands on a day within the bounds on leaving, and no other: “%s”', (day, chosen) => {
    const { field, onChoose, type } = open();
    type(day);
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.blur(field);
    expect(onChoose.mock.calls.map(([chosenDay]) => chosenDay)).toEqual(chosen);
  });

  it('hands on one day, with Enter or after a pause, however many keys it took', () => {
    vi.useFakeTimers();
    const { field, onChoose, type } = open();
    for (const half of ['0002-05-07', '0020-05-07', '0201-05-07', '2014-05-07']) type(half);
    expect(field).toHaveValue('2014-05-07');
    vi.advanceTimersByTime(500);
    expect(onChoose).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2014-05-07', 'push');
    type('2014-05-08');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChoose).toHaveBeenLastCalledWith('2014-05-08', 'replace');
    vi.useRealTimers();
  });

  it('puts what is typed slowly into one entry of the history, until the field is left', () => {
    vi.useFakeTimers();
    const histories: string[] = [];
    render(<Chosen onChoose={(history) => histories.push(history)} />);
    const field = screen.getByLabelText('As of');
    for (const day of ['2013-06-07', '2013-06-01', '2014-06-01']) {
      fireEvent.change(field, { target: { value: day } });
      act(() => vi.advanceTimersByTime(2000));
    }
    fireEvent.blur(field);
    fireEvent.change(field, { target: { value: '2015-01-01' } });
    fireEvent.blur(field);
    expect(histories).toEqual(['push', 'replace', 'replace', 'push']);
    vi.useRealTimers();
  });

  it('says so of a day outside, once its year is there', () => {
    const { field, type } = open();
    type('0201-05-07');
    expect(screen.queryByRole('alert')).toBeNull();
    type('2018-05-07');
    expect(screen.getByRole('alert')).toHaveTextContent('Not on record.');
    expect(field).toHaveAccessibleDescription('Not on record.');
    expect(field).toHaveValue('2018-05-07');
  });

  it('goes back to the day in force where it is left half typed', () => {
    const { field, type } = open();
    type('');
    fireEvent.blur(field);
    expect(field).toHaveValue('2013-05-07');
  });
});
