import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEverything } from '../../../src/ui/later/later.ts';
import { IssueView } from '../../../src/views/issue/View.tsx';
import { datasetFileFromText, datasetFromText } from '../../fixtures/dataset-text.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { everyParty, renderAt, wholeText } from '../../render.tsx';

const open = (search = '', path = 'issues/war/', dataset = TALKS) => renderAt(dataset, search, <IssueView />, path);
/** The words of the question chosen. */
const words = (name: string) => within(screen.getByRole('complementary', { name }));
const row = (name: string) =>
  within(screen.getByRole('button', { name }).closest('li') ?? expect.fail(`no row ${name}`));
const turn = () => within(screen.getByRole('navigation', { name: 'Other issues' }));

beforeAll(loadEverything);

describe(IssueView, () => {
  it('is headed by the issue, with its finding, its agreement and who moved', () => {
    open();
    // Departure counts 3 and lies 1 apart, truce 2 and 0.
    const agreement = Math.round((1 - (3 * 1 + 2 * 0) / (4 * (3 + 2))) * 100);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'On War, Washington and Moscow agree on 1 of 2 questions and are within reach on 1.',
    );
    expect(screen.getByText(wholeText(/^Agreement on 15 December 2015/))).toHaveTextContent(
      `Agreement on 15 December 2015 is ${agreement}% (68–93% allowing for doubt). ` +
        'In the year before, agreement on War went from 55% to 85% on the same two questions',
    );
  });

  it('has each question as an axis, and both sides’ words on the chosen one', () => {
    open();
    const asked = screen.getAllByRole('heading', { level: 2 });
    expect(asked.map(({ textContent }) => textContent.trim())).toEqual(['Departure?', 'Truce?']);
    expect(everyParty('Departure?')).toHaveAttribute('href', '/questions/departure/');
    expect(row('Departure?').getByText('Within reach')).toBeVisible();
    expect(row('Truce?').getByText('Agree')).toBeVisible();
    expect(words('Departure?').getByText(/^Since 19 September 2015 leaning/)).toHaveTextContent(
      'Since 19 September 2015 leaning to “Yes” (+0.5); could accept −0.5 to +1.',
    );
  });

  it('puts both sides in the words of their own, and says what is contested', () => {
    const text = 'us departure 2011-08 -2 \n russia departure 2011-08 2';
    const [issue = expect.fail('no issue')] = datasetFileFromText(text).issues;
    const poles = [
      { label: 'He must go', text: 'No peace with him.' },
      { label: 'He may stay', text: 'His people decide.' },
    ] as const;
    const questions = [{ id: 'departure', text: 'Must he go?', poles }];
    const dataset = datasetFromText(text, { issues: [{ ...issue, questions, notes: ['Who speaks for whom.'] }] });
    open('', 'issues/talks/', dataset);
    const [first, second] = words('Must he go?').getAllByRole('term');
    expect(first).toHaveTextContent('He must go');
    expect(second).toHaveTextContent('He may stay');
    const texts = words('Must he go?').getAllByRole('definition');
    expect(texts.map(({ textContent }) => textContent)).toEqual(['No peace with him.', 'His people decide.']);
    expect(screen.getByText('Who speaks for whom.')).toBeInTheDocument();
  });

  it('shows on whose word, and what was held before', () => {
    open();
    const sides = words('Departure?');
    expect(sides.getByRole('heading', { level: 3, name: /^United States/ })).toBeVisible();
    expect(sides.getByRole('link', { name: '19 September 2015' })).toBeVisible();
    const [us, russia] = sides.getAllByRole('link', { name: /^Gazette\b/ });
    expect(us).toHaveAttribute('href', 'https://example.org/us-departure-2015-09-19');
    expect(russia).toHaveAttribute('href', 'https://example.org/russia-departure-2015-11-01');
    const earlier = sides.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(earlier).toContain('7 May 2013 −1 As said on 2013-05-07.');
  });

  it.each([
    ['?open=quotas', 'issues/trade/', 'Quotas?', 'No recorded position. Moscow has not spoken.'],
    [
      '?on=2011-09-01',
      'issues/war/',
      'Departure?',
      'The first recorded position of Moscow on this begins on 4 October 2011, after 1 September 2011.',
    ],
  ])('says why there is no position: “%s” of %s', (search, path, asked, reason) => {
    open(search, path);
    expect(words(asked).getByText(/^No recorded position\./)).toHaveTextContent(reason);
  });

  it('shows the words and the chart of another question once it is chosen, and keeps one chosen', async () => {
    const { user, visited } = open();
    const truce = screen.getByRole('button', { name: 'Truce?' });
    expect(screen.getByRole('button', { name: 'Departure?' })).toHaveAttribute('aria-expanded', 'true');
    await user.click(truce);
    expect(visited.at(-1)?.search).toBe('?open=truce');
    expect(truce).toHaveAttribute('aria-expanded', 'true');
    expect(words('Truce?').getAllByRole('heading', { level: 3, name: /since 30 June 2012$/ })).toHaveLength(2);
    expect(screen.queryByRole('complementary', { name: 'Departure?' })).toBeNull();
    const titles = screen.getAllByText('Truce?', { selector: 'p' }).filter((title) => title.closest('aside') === null);
    expect(titles).toHaveLength(1);
    await user.click(truce);
    expect(words('Truce?').queryByRole('button', { name: 'Close' })).toBeNull();
    expect(truce).toHaveAttribute('aria-expanded', 'true');
  });

  it('opens with the question of the address chosen', () => {
    open('?open=truce');
    expect(screen.getByRole('complementary')).toHaveAccessibleName('Truce?');
  });

  it('opens with the question that the heading names', () => {
    const dataset = datasetFromText(`
      us      war/a 2015-01-01 -2
      russia  war/a 2015-01-01 -2
      us      war/b 2015-01-01 -2
      russia  war/b 2015-01-01 2
      us      war/c 2015-01-01 1
      russia  war/c 2015-01-01 1
    `);
    open('', 'issues/war/', dataset);
    const { text = '' } = dataset.questionById.get('b') ?? {};
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`apart on one question of three: ${text}`);
    expect(screen.getByRole('complementary')).toHaveAccessibleName(text);
  });

  it('is one stop of the tab key, and goes from axis to axis with the arrow keys', async () => {
    const { user, visited } = open();
    const [departure, truce] = ['Departure?', 'Truce?'].map((name) => screen.getByRole('button', { name }));
    departure?.focus();
    await user.keyboard('{ArrowDown}');
    expect(truce).toHaveFocus();
    expect([departure?.tabIndex, truce?.tabIndex]).toEqual([-1, 0]);
    await user.keyboard('{ArrowRight}');
    expect(everyParty('Truce?')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(departure).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(departure).toHaveFocus();
    expect(visited).toHaveLength(1);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(visited.at(-1)?.search).toBe('?open=truce');
  });

  it('counts a question as the reader weighs it', async () => {
    const { user, visited } = open();
    const weight = words('Departure?').getByRole('combobox', { name: 'For me this question counts' });
    await user.selectOptions(weight, 'not at all');
    expect(visited.at(-1)?.search).toBe('?w=departure.0');
    expect(screen.getByText(wholeText(/^Agreement on/))).toHaveTextContent('is 100%');
    await user.selectOptions(weight, 'as coded');
    expect(visited.at(-1)?.search).toBe('');
  });

  it('turns to the next issue and back, with the pair and the day kept', async () => {
    const { user, visited } = open('?a=turkey&on=2015-10-01&others=all');
    expect(turn().getAllByRole('link')).toHaveLength(1);
    await user.click(turn().getByRole('link', { name: 'Trade →' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Trade');
    expect(visited.at(-1)).toEqual({ path: 'issues/trade/', search: '?a=turkey&on=2015-10-01&others=all' });
    expect(turn().getAllByRole('link')).toHaveLength(1);
    await user.click(turn().getByRole('link', { name: '← War' }));
    expect(visited.at(-1)?.path).toBe('issues/war/');
  });

  it('lists the events of the issue; choosing a day looks at it', async () => {
    const { user, visited } = open();
    const events = within(screen.getByText('Events (2)').closest('details') ?? expect.fail('no events'));
    expect(events.getAllByRole('link', { name: /^A / }).map(({ textContent }) => textContent)).toEqual([
      'A visit',
      'A call',
    ]);
    await user.click(events.getByRole('button', { name: '7 May 2013' }));
    expect(visited.at(-1)?.search).toBe('?on=2013-05-07');
    expect(screen.getByText(wholeText(/^Agreement on 7 May 2013/))).toBeVisible();
  });

  it('compares one party with its own past', async () => {
    const { user, visited } = open('?since=2011-08-18');
    await user.click(screen.getByRole('button', { name: 'Moscow' }));
    await user.click(screen.getByRole('button', { name: 'United States, earlier' }));
    expect(visited.at(-1)?.search).toBe('?b=us&since=2011-08-18');
    const headings = words('Departure?').getAllByRole('heading', { level: 3 });
    expect(headings.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'United Statessince 19 September 2015',
      'United States, August 2011since 18 August 2011',
    ]);
  });
});
