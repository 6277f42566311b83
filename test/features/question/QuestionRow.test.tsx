import { act, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { pairLooks } from '../../../src/features/comparison/pair-looks.ts';
import { questionContent } from '../../../src/features/comparison/question-content.ts';
import { QuestionRow } from '../../../src/features/question/QuestionRow.tsx';
import { SessionProvider, useSession, useView } from '../../../src/session/session.ts';
import { lookOn } from '../../../src/session/transitions.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { everyParty, renderAt } from '../../render.tsx';

/** Every question as a row; the words of the one chosen are its sentence, with the day. */
function Rows({ panel }: { readonly panel: 'over' | 'beside' }) {
  const { dataset } = useSession();
  const state = useView((whole) => whole);
  const facts = factsAt(dataset, state);
  const pair = pairLooks(dataset, facts);
  return (
    <ul>
      {facts.whole.questions.map((own) => (
        <QuestionRow
          key={own.question.id}
          question={questionContent(own, pair)}
          panel={panel}
          words={state.open.at(-1) === own.question.id ? <p>Words on {state.on}</p> : undefined}
        />
      ))}
    </ul>
  );
}

const open = (search = '', panel: 'over' | 'beside' = 'over') => renderAt(TALKS, search, <Rows panel={panel} />);
const button = (name: string) => screen.getByRole('button', { name });
const row = (name: string) => button(name).closest('li') ?? expect.fail(`no row ${name}`);

describe(QuestionRow, () => {
  it('says the question, its status and where both stand', () => {
    open();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      ...['Departure? Within reach.', 'Truce? Agree.', 'Duties? Apart.', 'Quotas? No record.'],
    ]);
    expect(row('Duties?').querySelector('svg[data-status]')).toHaveAttribute('data-status', 'apart');
    expect(within(row('Departure?')).getByText(/^United States: leaning to “Yes”\./)).toBeInTheDocument();
    expect(row('Departure?').querySelector('[data-axis=departure]')).not.toBeNull();
  });

  it('shows the words where it is chosen, and lets them go again', async () => {
    const { user, visited } = open();
    expect(button('Departure?')).toHaveAttribute('aria-expanded', 'false');
    await user.click(button('Departure?'));
    expect(button('Departure?')).toHaveAttribute('aria-expanded', 'true');
    expect(within(row('Departure?')).getByText('Words on 2015-12-15')).toBeVisible();
    expect(row('Departure?').querySelector('[data-chosen]')).not.toBeNull();
    await user.click(button('Departure?'));
    expect(screen.queryByText(/^Words on/)).toBeNull();
    expect(visited.map(({ search }) => search)).toEqual(['', '?open=departure', '']);
  });

  it('lets another go where it is chosen', async () => {
    const { user, visited } = open('?open=truce');
    await user.click(button('Duties?'));
    expect(visited.at(-1)?.search).toBe('?open=duties');
    expect(row('Truce?').querySelector('[data-chosen]')).toBeNull();
    expect(screen.getAllByText(/^Words on/)).toHaveLength(1);
  });

  it('keeps its words up with the day', () => {
    const { session } = open('?open=departure');
    act(() => session.choose(lookOn('2015-12-01')));
    expect(screen.getByText('Words on 2015-12-01')).toBeVisible();
  });

  it('keeps its axis up with the day', () => {
    const { session } = open();
    act(() => session.choose(lookOn('2011-08-18')));
    expect(within(row('Departure?')).getByText(/^United States: at “No”\. Russia: no/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Departure? No record.' })).toBeVisible();
  });

  it('leads to its own page, with the pair and the day kept', async () => {
    const { user, visited } = open('?b=turkey&on=2015-10-01');
    const way = everyParty('Departure?');
    expect(way).toHaveAttribute('href', '/questions/departure/?b=turkey&on=2015-10-01');
    await user.click(way);
    expect(visited.at(-1)).toEqual({ path: 'questions/departure/', search: '?b=turkey&on=2015-10-01' });
  });

  it('offers the arrow keys its name, then its page', () => {
    open();
    const stops = [...row('Departure?').querySelectorAll('[data-stop]')];
    expect(stops).toEqual([button('Departure?'), everyParty('Departure?')]);
  });

  it('has both ends in words for a reader without JavaScript, where it is not chosen', () => {
    vi.stubEnv('SSR', true);
    const { session } = open('?open=truce');
    const written = document.createElement('div');
    written.innerHTML = renderToStaticMarkup(
      <SessionProvider value={session}>
        <Rows panel="over" />
      </SessionProvider>,
    );
    const items = [...written.querySelectorAll('ul:first-child > li')];
    expect(items.map((item) => item.querySelector('noscript') !== null)).toEqual([true, false, true, true]);
    expect(items[0]?.querySelector('noscript')?.innerHTML).toContain('United States: leaning to “Yes”.');
    vi.unstubAllEnvs();
  });

  describe('beside its words', () => {
    it('stands a level higher, with its status as a word', () => {
      open('', 'beside');
      expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent.trim())).toEqual([
        ...['Departure?', 'Truce?', 'Duties?', 'Quotas?'],
      ]);
      expect(within(row('Duties?')).getByText('Apart')).toBeVisible();
      expect(row('Duties?').querySelector('svg[data-status]')).toBeNull();
    });

    it('stays chosen when it is chosen again', async () => {
      const { user, visited } = open('', 'beside');
      await user.click(button('Truce?'));
      await user.click(button('Truce?'));
      expect(visited.map(({ search }) => search)).toEqual(['', '?open=truce']);
      expect(screen.getByText(/^Words on/)).toBeVisible();
    });
  });
});
