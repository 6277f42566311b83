import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pairLooks } from '../../../src/features/comparison/pair-looks.ts';
import { questionContent } from '../../../src/features/comparison/question-content.ts';
import { QuestionPanel } from '../../../src/features/question/QuestionPanel.tsx';
import { QuestionRow } from '../../../src/features/question/QuestionRow.tsx';
import { useView } from '../../../src/session/session.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

const FACTS = factsAt(TALKS);
const PAIR = pairLooks(TALKS, FACTS);
const QUESTIONS = FACTS.whole.questions.map((own) => questionContent(own, PAIR));

function Rows({ isOver }: { readonly isOver: boolean }) {
  const chosen = useView((state) => state.open.at(-1));
  return QUESTIONS.map((question) => (
    <QuestionRow
      key={question.id}
      question={question}
      panel={isOver ? 'over' : 'beside'}
      words={question.id === chosen ? <QuestionPanel question={question} pair={PAIR} isOver={isOver} /> : undefined}
    />
  ));
}

function open(isOver: boolean) {
  const pressed = vi.fn<() => void>();
  const page = renderAt(
    TALKS,
    '?open=departure',
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for keys that the panel leaves to the page.
    <div onKeyDown={pressed}>
      <ul>
        <Rows isOver={isOver} />
      </ul>
    </div>,
  );
  return { ...page, pressed };
}

const panel = () => screen.getByRole('complementary', { name: 'Departure?' });
const name = () => screen.getByRole('button', { name: 'Departure?' });
const closeButton = () => within(panel()).queryByRole('button', { name: 'Close' });

afterEach(() => {
  vi.restoreAllMocks();
});

describe(QuestionPanel, () => {
  it.each([
    [true, 4],
    [false, 3],
  ])('has both sides’ words below the headings of the page (over it: %s)', (isOver, level) => {
    open(isOver);
    const sides = within(panel()).getAllByRole('heading', { level });
    expect(sides.map(({ textContent }) => textContent)).toEqual([
      'United Statessince 19 September 2015',
      'Russiasince 1 November 2015',
    ]);
  });

  it('unfolds what the two ends mean', async () => {
    const { user } = open(true);
    const [first = expect.fail('no end')] = within(panel()).getAllByRole('term', { hidden: true });
    expect(first).not.toBeVisible();
    await user.click(within(panel()).getByText('What the ends mean'));
    expect(first).toBeVisible();
    expect(first).toHaveTextContent('No');
  });

  it('leads to the question’s page', async () => {
    const { user, visited } = open(true);
    await user.click(within(panel()).getByRole('link', { name: 'Every party on this question' }));
    expect(visited.at(-1)?.path).toBe('questions/departure/');
  });

  describe('over the page', () => {
    it('is closed with its button, and the focus goes back to the question', async () => {
      const { user, visited } = open(true);
      await user.click(closeButton() ?? expect.fail('no button'));
      expect(screen.queryByRole('complementary')).toBeNull();
      expect(name()).toHaveFocus();
      expect(visited.at(-1)?.search).toBe('');
    });

    it('is closed with Escape from anywhere inside, and the focus goes back to the question', async () => {
      const { user, visited, pressed } = open(true);
      within(panel()).getByRole('link', { name: 'Every party on this question' }).focus();
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('complementary')).toBeNull();
      expect(name()).toHaveFocus();
      expect(visited.at(-1)?.search).toBe('');
      // The page has nothing more to close.
      expect(pressed).not.toHaveBeenCalled();
    });

    it('leaves the other keys to the page', () => {
      const { pressed } = open(true);
      fireEvent.keyDown(panel(), { key: '/' });
      expect(pressed).toHaveBeenCalledOnce();
      expect(panel()).toBeVisible();
    });

    it.each([
      ['ltr', 0, undefined],
      ['ltr', 700, 'true'],
      ['rtl', 0, 'true'],
      ['rtl', 700, undefined],
    ] as const)('keeps clear of its row: %s, row at %i', (direction, left, atStart) => {
      const sheet = document.createElement('style');
      sheet.textContent = `li { direction: ${direction} }`;
      document.head.append(sheet);
      vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 0, 300, 40));
      open(true);
      sheet.remove();
      expect(panel().parentElement?.dataset.start).toBe(atStart);
    });
  });

  describe('beside the list', () => {
    it('cannot be closed', () => {
      const { visited, pressed } = open(false);
      expect(closeButton()).toBeNull();
      fireEvent.keyDown(panel(), { key: 'Escape' });
      expect(panel()).toBeVisible();
      expect(visited).toHaveLength(1);
      expect(pressed).toHaveBeenCalledOnce();
    });
  });
});
