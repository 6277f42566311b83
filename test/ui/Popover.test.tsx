import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy, type ReactNode, Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Popover } from '../../src/ui/Popover.tsx';

function open(children: (close: () => void) => ReactNode, isAbove?: boolean) {
  render(
    <>
      <button type="button" popoverTarget="choice">
        Choose
      </button>
      <Popover id="choice" label="The choice" {...(isAbove === undefined ? {} : { isAbove })}>
        {children}
      </Popover>
    </>,
  );
  return userEvent.setup();
}

const choice = () => document.getElementById('choice') ?? expect.fail('no popover');
const press = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Choose' }));

describe(Popover, () => {
  it('is drawn when its button opens it, not before', async () => {
    const children = vi.fn<(close: () => void) => ReactNode>(() => 'What there is.');
    const user = open(children);
    expect(children).not.toHaveBeenCalled();
    expect(choice()).toBeEmptyDOMElement();
    expect(choice()).toHaveAttribute('popover', 'auto');
    await press(user);
    expect(screen.getByRole('dialog', { name: 'The choice' })).toHaveTextContent('What there is.');
  });

  it('leads a reader at the keyboard to what is chosen', async () => {
    const user = open(() => (
      <>
        <button type="button">One</button>
        <button type="button" aria-current="true">
          Two
        </button>
      </>
    ));
    await press(user);
    expect(screen.getByRole('button', { name: 'Two' })).toHaveFocus();
  });

  it('leads to its first control where nothing is', async () => {
    const user = open(() => (
      <>
        <p>Words.</p>
        <input aria-label="Day" />
        <button type="button">One</button>
      </>
    ));
    await press(user);
    expect(screen.getByRole('textbox', { name: 'Day' })).toHaveFocus();
  });

  it('leads to a control whose code comes after it was opened', async () => {
    let come = (_: { default: () => ReactNode }) => {};
    const Late = lazy(() => new Promise<{ default: () => ReactNode }>((resolve) => (come = resolve)));
    const user = open(() => (
      <Suspense fallback={<p role="status">Loading …</p>}>
        <Late />
      </Suspense>
    ));
    await press(user);
    expect(screen.getByRole('status')).toBeVisible();
    await act(async () => come({ default: () => <input aria-label="Day" /> }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Day' })).toHaveFocus());
  });

  it('leaves the focus where there is nothing to go to', async () => {
    const user = open(() => 'Words alone.');
    await press(user);
    expect(screen.getByRole('button', { name: 'Choose' })).toHaveFocus();
  });

  it('is closed by what it holds, and drawn anew when it is opened again', async () => {
    let count = 0;
    const user = open((close) => (
      <button type="button" onClick={close}>
        {`Take ${count++ > 0 ? 'again' : 'it'}`}
      </button>
    ));
    await press(user);
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    expect(choice()).toBeEmptyDOMElement();
    await press(user);
    expect(screen.getByRole('button', { name: 'Take again' })).toHaveFocus();
  });

  it('holds nothing once the browser has closed it, as with Escape', async () => {
    const user = open(() => 'What there is.');
    await press(user);
    act(() => choice().hidePopover());
    expect(choice()).toBeEmptyDOMElement();
  });

  it('opens above a button at the foot of the window', () => {
    open(() => null, true);
    expect(choice()).toHaveAttribute('data-above');
  });

  it('opens below any other', () => {
    open(() => null);
    expect(choice()).not.toHaveAttribute('data-above');
  });
});
