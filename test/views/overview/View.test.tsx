import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEverything } from '../../../src/ui/later/later.ts';
import { OverviewView } from '../../../src/views/overview/View.tsx';
import { TALKS } from '../../fixtures/talks.ts';
import { everyParty, renderAt, wholeText } from '../../render.tsx';

const open = (search = '') => renderAt(TALKS, search, <OverviewView />);
const issue = (name: string) => within(screen.getByRole('region', { name }));
const standfirst = () => screen.getByText(wholeText(/^Agreement on 15 December/));

beforeAll(loadEverything);

describe(OverviewView, () => {
  it.each([
    ['', 'Washington and Moscow agree on 1 of 3 questions, are within reach on 1 and apart on 1.'],
    ['?issues=trade', 'On Trade, Washington and Moscow are apart on the one question they share.'],
    ['?a=turkey', 'Ankara and Moscow are apart on the one question they share.'],
    ['?on=2011-08-18', 'Washington and Moscow share no question on which both have a recorded position.'],
    ['?on=2014-08-07', 'Washington and Moscow agree on 1 of 3 questions and are apart on 2.'],
  ])('has a headline for “%s”', (search, headline) => {
    open(search);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(headline);
  });

  it('says below it how much the two agree, how sure that is, and who moved', () => {
    open();
    // Departure counts 3 and lies 1 apart, truce 2 and 0, duties 2 and 3.5.
    const agreement = Math.round((1 - (3 * 1 + 2 * 0 + 2 * 3.5) / (4 * (3 + 2 + 2))) * 100);
    expect(standfirst()).toHaveTextContent(
      `Agreement on 15 December 2015 is ${agreement}% (48–77% allowing for doubt). ` +
        'In the year before, agreement went from 43% to 64% on the same three questions: ' +
        'Washington moved 16 points closer, Moscow 5 points closer.',
    );
  });

  it('says that the reader’s own weights are in the figures, with the figure as coded, and takes them out', async () => {
    const { user, visited } = open('?w=duties.0');
    // Without duties: 1 − (3·1 + 2·0) / (4·(3 + 2))
    expect(screen.getByRole('note')).toHaveTextContent(
      `These figures count 1 question by your own weight: agreement is ${Math.round((1 - 3 / 20) * 100)}%, as coded 64%.`,
    );
    await user.click(screen.getByRole('button', { name: 'Count as coded' }));
    expect(visited.at(-1)?.search).toBe('');
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('says why there is no number instead of showing one', () => {
    open('?on=2011-08-18');
    expect(screen.queryByText(wholeText(/^Agreement on/))).toBeNull();
    expect(screen.getByText(/Moscow has no recorded position on any of these 4 questions/)).toBeVisible();
  });

  it('has every issue with its number, its change and its questions', () => {
    open();
    expect(issue('War').getByRole('link', { name: 'War' })).toHaveAttribute('href', '/issues/war/');
    expect(issue('War').getByText('85%', { selector: 'strong data' })).toBeVisible();
    expect(issue('War').queryByText(wholeText(/^55% → 85%/))).toBeNull();
    const asked = issue('Trade').getAllByRole('heading', { level: 3 });
    expect(asked.map((heading) => heading.textContent)).toEqual(['Duties? Apart.', 'Quotas? No record.']);
  });

  it('says beside each axis what it shows, and that a silence is no stance', () => {
    open();
    expect(issue('War').getByRole('button', { name: 'Departure?' })).toHaveAccessibleDescription(
      'United States: leaning to “Yes”. Russia: close to “Yes”. What the two could accept meets at a single point.',
    );
    expect(issue('Trade').getByText('Russia: no record')).toBeVisible();
  });

  it('shows the words of a question, and lets them go again', async () => {
    const { user, visited } = open();
    const question = issue('War').getByRole('button', { name: 'Departure?' });
    expect(question).toHaveAttribute('aria-expanded', 'false');
    await user.click(question);
    expect(question).toHaveAttribute('aria-expanded', 'true');
    expect(issue('War').getByRole('heading', { level: 4, name: /^Russia ?since 1 November 2015$/ })).toBeVisible();
    expect(issue('War').getByText(/^Since 1 November 2015 close to “Yes”/)).toBeInTheDocument();
    const [us] = issue('War').getAllByRole('link', { name: /^Gazette/ });
    expect(us).toHaveAttribute('href', 'https://example.org/us-departure-2015-09-19');
    expect(issue('War').getByRole('link', { name: 'Every party on this question' })).toHaveAttribute(
      'href',
      '/questions/departure/',
    );
    await user.click(question);
    expect(issue('War').queryByRole('heading', { level: 4 })).toBeNull();
    expect(visited.map(({ search }) => search)).toEqual(['', '?open=departure', '']);
  });

  it('shows the words of one question at a time', async () => {
    const { user, visited } = open('?open=duties');
    await user.click(screen.getByRole('button', { name: 'Departure?' }));
    expect(visited.at(-1)?.search).toBe('?open=departure');
    expect(screen.getByRole('button', { name: 'Duties?' })).toHaveAttribute('aria-expanded', 'false');
  });

  it.each(['{Enter}', ' '])('closes with Escape what was chosen with “%s”, and the focus stays', async (key) => {
    const { user } = open();
    const question = screen.getByRole('button', { name: 'Departure?' });
    question.focus();
    await user.keyboard('{Escape}');
    expect(question).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard(key);
    expect(question).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(question).toHaveAttribute('aria-expanded', 'false');
    expect(question).toHaveFocus();
  });

  it('closes the words with their button or with Escape, and leads the focus back', async () => {
    const { user, visited } = open('?open=duties');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(visited.at(-1)?.search).toBe('');
    expect(screen.getByRole('button', { name: 'Duties?' })).toHaveFocus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('{Escape}');
    expect(visited.at(-1)?.search).toBe('');
    expect(screen.getByRole('button', { name: 'Duties?' })).toHaveFocus();
  });

  it('goes from axis to axis with the arrow keys, over the issues', async () => {
    const { user } = open();
    const named = (name: string) => screen.getByRole('button', { name });
    named('Departure?').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(issue('Trade').getByRole('link', { name: 'Trade' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(named('Duties?')).toHaveFocus();
    await user.keyboard('{End}');
    expect(everyParty('Quotas?')).toHaveFocus();
  });

  it('leads from each question to its own page', () => {
    open();
    expect(everyParty('Duties?')).toHaveAttribute('href', '/questions/duties/');
  });

  it('shows the other parties on the axes on demand', async () => {
    const { user, visited } = open();
    expect(issue('War').queryByTitle('Turkey')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Other parties' }));
    expect(visited.at(-1)?.search).toBe('?others=all');
    expect(issue('War').getByTitle('Turkey')).toBeVisible();
  });

  it('opens with the last question of the address chosen', () => {
    open('?open=departure~quotas');
    expect(issue('Trade').getByText('No recorded position. Moscow has not spoken.')).toBeVisible();
    expect(issue('War').queryByRole('heading', { level: 4 })).toBeNull();
  });

  it('shows what changed once both days are asked for', async () => {
    const { user, visited } = open();
    expect(screen.queryByRole('region', { name: 'What changed' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^compared with/ }));
    await user.click(screen.getByRole('button', { name: 'Show both days on the axes' }));
    expect(visited.at(-1)?.search).toBe('?since=2014-12-15');
    expect(issue('War').getByText(wholeText(/^55% → 85% on the same two questions since Dec 2014$/))).toBeVisible();
    expect(screen.getByRole('region', { name: 'What changed' })).toHaveTextContent('2 moves');
    expect(issue('War').getByText(/leaning to “Yes”, before that on the side of “No”\./)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show one day only' }));
    expect(visited.at(-1)?.search).toBe('');
  });

  it('leads to an issue with the pair and the day kept', async () => {
    const { user, visited } = open('?b=turkey&on=2015-10-01&show=apart');
    await user.click(screen.getByRole('link', { name: 'War' }));
    expect(visited.at(-1)).toEqual({ path: 'issues/war/', search: '?b=turkey&on=2015-10-01' });
  });
});
