import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OverviewView } from '../../../src/views/overview/View.tsx';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt, wholeText } from '../../render.tsx';

const open = (search = '') => renderAt(TALKS, search, <OverviewView />);
const issue = (name: string) => within(screen.getByRole('region', { name }));
const standfirst = () => screen.getByText(wholeText(/their agreement is/));

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
      `their agreement is ${agreement}% (48–77 given how sure the record is; 3 of 4 questions shared). ` +
        'Since 15 December 2014 agreement has gone from 43% to 64% on the same 3 questions: ' +
        'Washington came 16 points closer, Moscow came 5 points closer.',
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
    expect(screen.queryByText(wholeText(/their agreement is/))).toBeNull();
    expect(screen.getByText(/Moscow has no recorded position on any of these 4 questions/)).toBeVisible();
  });

  it('has every issue with its number, its change and its questions', () => {
    open();
    expect(issue('War').getByRole('link', { name: 'War' })).toHaveAttribute('href', '/issues/war/');
    expect(issue('War').getByText('85%', { selector: 'strong data' })).toBeVisible();
    expect(issue('War').getByText(wholeText(/^55% → 85% on the same 2 questions since Dec 2014$/))).toBeVisible();
    expect(issue('Trade').getByText(wholeText(/1 of 2 questions shared/))).toBeVisible();
    const asked = issue('Trade').getAllByRole('heading', { level: 3 });
    expect(asked.map((heading) => heading.textContent)).toEqual(['Duties?', 'Quotas?']);
  });

  it('says beside each axis what it shows, and that a silence is no stance', () => {
    open();
    expect(
      issue('War').getByText(
        'United States: leaning to “Yes” (+0.5), could accept −0.5 to +1. ' +
          'Russia: close to “Yes” (+1.5), could accept +1 to +2. What the two could accept touches at +1.',
      ),
    ).toBeInTheDocument();
    expect(issue('Trade').getByText('Russia: no recorded position')).toBeVisible();
  });

  it('unfolds the evidence of a question in place, and folds it up again', async () => {
    const { user, visited } = open();
    const question = issue('War').getByRole('button', { name: 'Departure?' });
    expect(question).toHaveAttribute('aria-expanded', 'false');
    await user.click(question);
    expect(question).toHaveAttribute('aria-expanded', 'true');
    expect(issue('War').getByRole('heading', { level: 4, name: 'Russia' })).toBeVisible();
    expect(issue('War').getByText(/^Since 1 November 2015 close to “Yes”/)).toBeVisible();
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

  it('unfolds it from a mark on the axis too', async () => {
    const { user, visited } = open('?issues=trade');
    const [mark] = screen.getAllByRole('button', { name: 'United States: show the evidence' });
    await user.click(mark ?? expect.fail('no mark'));
    expect(visited.at(-1)?.search).toBe('?issues=trade&open=duties');
    expect(screen.getByRole('button', { name: 'Duties?' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('opens with the questions of the address unfolded', () => {
    open('?open=quotas');
    expect(issue('Trade').getByText('No recorded position. Moscow has not spoken.')).toBeVisible();
    expect(issue('War').queryByRole('heading', { level: 4 })).toBeNull();
  });

  it('shows what changed once both days are asked for', async () => {
    const { user, visited } = open();
    expect(screen.queryByRole('region', { name: 'What changed' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'show both days' }));
    expect(visited.at(-1)?.search).toBe('?since=2014-12-15');
    expect(screen.getByRole('region', { name: 'What changed' })).toHaveTextContent('2 moves');
    expect(issue('War').getByText(/could accept −0.5 to \+1, from −1 before\./)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'show one day' }));
    expect(visited.at(-1)?.search).toBe('');
  });

  it('leads to an issue with the pair and the day kept', async () => {
    const { user, visited } = open('?b=turkey&on=2015-10-01&show=apart');
    await user.click(screen.getByRole('link', { name: 'War' }));
    expect(visited.at(-1)).toEqual({ path: 'issues/war/', search: '?b=turkey&on=2015-10-01' });
  });
});
