import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CSSProperties, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useArrowKeys } from '../../../src/ui/hooks/use-arrow-keys.ts';

function Group({ style, children }: { readonly style?: CSSProperties; readonly children: ReactNode }) {
  const group = useArrowKeys<HTMLDivElement>();
  return (
    <div ref={group} style={style}>
      {children}
    </div>
  );
}

function Stops({ names }: { readonly names: string }) {
  return names.split(' ').map((name) => (
    <button key={name} type="button" data-stop>
      {name}
    </button>
  ));
}

const LINE = <Stops names="one two three" />;
/** A heading above two rows of two, as an issue has them. */
const ROWS = (
  <>
    <Stops names="heading" />
    <ul>
      <li>
        <Stops names="first first-page" />
      </li>
      <li>
        <Stops names="second second-page" />
      </li>
    </ul>
  </>
);

function open(children: ReactNode, style: CSSProperties = {}) {
  const page = (inner: ReactNode) => (
    <>
      <Group style={style}>{inner}</Group>
      <button type="button">after</button>
    </>
  );
  const { rerender } = render(page(children));
  return { user: userEvent.setup(), redraw: (inner: ReactNode) => rerender(page(inner)) };
}

const named = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement?.textContent;
/** The controls that the Tab key stops at. */
const reached = () =>
  screen
    .getAllByRole('button')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ textContent }) => textContent);

describe(useArrowKeys, () => {
  it('makes the group one stop of the Tab key, which comes back to where the reader was', async () => {
    const { user } = open(LINE);
    await user.tab();
    expect(focused()).toBe('one');
    await user.keyboard('{ArrowRight}');
    await user.tab();
    expect(focused()).toBe('after');
    await user.tab({ shift: true });
    expect(focused()).toBe('two');
  });

  it('leaves each control a stop of its own without JavaScript', () => {
    expect(renderToStaticMarkup(<Group>{LINE}</Group>)).not.toMatch(/tabindex/i);
  });

  it.each([
    ['{ArrowRight}', ['two', 'three', 'three']],
    ['{ArrowDown}', ['two', 'three', 'three']],
    ['{ArrowLeft}', ['one', 'one', 'one']],
    ['{ArrowUp}', ['one', 'one', 'one']],
    ['{End}', ['three', 'three', 'three']],
  ])('goes along a line with %s, and no further than its end', async (key, path) => {
    const { user } = open(LINE);
    named('one').focus();
    const walked: unknown[] = [];
    for (const _ of path) {
      await user.keyboard(key);
      walked.push(focused());
    }
    expect(walked).toEqual(path);
  });

  it.each(['{ArrowLeft}', '{ArrowUp}', '{Home}'])('goes back with %s', async (key) => {
    const { user } = open(<Stops names="one two" />);
    named('two').focus();
    await user.keyboard(key);
    expect(focused()).toBe('one');
  });

  it.each([
    ['heading', '{ArrowDown}', 'first'],
    ['first', '{ArrowDown}', 'second'],
    ['first-page', '{ArrowDown}', 'second'],
    ['second', '{ArrowDown}', 'second'],
    ['second-page', '{ArrowDown}', 'second-page'],
    ['second', '{ArrowUp}', 'first'],
    ['second-page', '{ArrowUp}', 'first'],
    ['first', '{ArrowUp}', 'heading'],
    ['first-page', '{ArrowUp}', 'heading'],
    ['first', '{ArrowRight}', 'first-page'],
    ['first-page', '{ArrowRight}', 'second'],
    ['second', '{ArrowLeft}', 'first-page'],
    ['second', '{Home}', 'heading'],
    ['heading', '{End}', 'second-page'],
  ])('goes up and down from row to row, and along a row: %s %s → %s', async (from, key, to) => {
    const { user } = open(ROWS);
    named(from).focus();
    await user.keyboard(key);
    expect(focused()).toBe(to);
  });

  it.each([
    ['{ArrowLeft}', 'three'],
    ['{ArrowRight}', 'one'],
    ['{ArrowDown}', 'three'],
    ['{ArrowUp}', 'one'],
    ['{Home}', 'one'],
  ])('turns left and right round where the page reads from the right: %s', async (key, to) => {
    const { user } = open(LINE, { direction: 'rtl' });
    named('two').focus();
    await user.keyboard(key);
    expect(focused()).toBe(to);
  });

  it('begins in the first row rather than at what stands above it', () => {
    open(ROWS);
    expect(reached()).toEqual(['first', 'after']);
  });

  it('begins at what is open', () => {
    open(
      <>
        {ROWS}
        <button type="button" data-stop aria-expanded="false">
          shut
        </button>
        <button type="button" data-stop aria-expanded="true">
          open
        </button>
      </>,
    );
    expect(reached()).toEqual(['open', 'after']);
  });

  it('goes on from a control that was clicked', async () => {
    const { user } = open(LINE);
    await user.click(named('three'));
    expect(reached()).toEqual(['three', 'after']);
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('two');
  });

  it('takes in what comes later', async () => {
    const { user, redraw } = open(LINE);
    act(() => named('two').focus());
    redraw(<Stops names="zero one two three four" />);
    await waitFor(() => expect(reached()).toEqual(['two', 'after']));
    await user.keyboard('{Home}');
    expect(focused()).toBe('zero');
    await user.keyboard('{End}');
    expect(focused()).toBe('four');
  });

  it('keeps a stop where the one that was gone to goes', async () => {
    const { redraw } = open(LINE);
    act(() => named('two').focus());
    redraw(<Stops names="one three" />);
    await waitFor(() => expect(reached()).toEqual(['one', 'after']));
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])('leaves the browser its keys: %s', (modifier) => {
    open(LINE);
    named('one').focus();
    expect(fireEvent.keyDown(named('one'), { key: 'ArrowRight', [modifier]: true })).toBe(true);
    expect(focused()).toBe('one');
  });

  it('keeps the page from scrolling where it goes on, and only there', () => {
    open(LINE);
    named('one').focus();
    expect(fireEvent.keyDown(named('one'), { key: 'ArrowDown' })).toBe(false);
    expect(fireEvent.keyDown(named('two'), { key: 'a' })).toBe(true);
    expect(fireEvent.keyDown(named('two'), { key: 'End' })).toBe(false);
    expect(fireEvent.keyDown(named('three'), { key: 'ArrowDown' })).toBe(true);
  });

  it('leaves the arrows to a field of the group that is none of its stops', () => {
    open(
      <>
        {LINE}
        <input aria-label="Search" />
      </>,
    );
    const field = screen.getByRole('textbox');
    field.focus();
    expect(fireEvent.keyDown(field, { key: 'Home' })).toBe(true);
    expect(field).toHaveFocus();
    expect(reached()).toEqual(['one', 'after']);
    expect(field.tabIndex).toBe(0);
  });
});
