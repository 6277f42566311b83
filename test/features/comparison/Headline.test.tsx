import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/facts/facts.ts';
import { scopeOfIssues, selectionOf } from '../../../src/domain/facts/selection.ts';
import { ComparisonLead } from '../../../src/features/comparison/ComparisonLead.tsx';
import { comparisonContent } from '../../../src/features/comparison/comparison-content.ts';
import { Headline, PairNames } from '../../../src/features/comparison/Headline.tsx';
import { PartyPicker } from '../../../src/features/comparison/PartyPicker.tsx';
import { useSession, useView } from '../../../src/session/session.ts';
import { loadEverything } from '../../../src/ui/later/later.ts';
import { CAMPS } from '../../fixtures/camps.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

/** The head of a page on the questions that its address asks for. */
function Compared({ title }: { readonly title?: string }) {
  const { dataset } = useSession();
  const state = useView((whole) => whole);
  const facts = factsOf(dataset, selectionOf(dataset, state, scopeOfIssues(dataset, state.issues)));
  return (
    <ComparisonLead
      comparison={comparisonContent(dataset, facts)}
      {...(title === undefined ? {} : { title, finding: '' })}
    />
  );
}

interface Place {
  readonly path?: string;
  readonly title?: string;
  readonly dataset?: typeof TALKS;
}

function open(search = '', { path = '', title, dataset = TALKS }: Place = {}) {
  const page = renderAt(dataset, search, <Compared {...(title === undefined ? {} : { title })} />, path);
  return { ...page, lastSearch: () => page.visited.at(-1)?.search };
}

const headline = () => within(screen.getByRole('heading', { level: 1 }));
const wordsOf = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
const press = (user: ReturnType<typeof open>['user'], name: string) => user.click(screen.getByRole('button', { name }));
const list = (side: 'first' | 'second') => within(screen.getByRole('dialog', { name: `The ${side} party compared` }));
/** Each party of the open list with what is said of it. */
const offered = (side: 'first' | 'second') => wordsOf(list(side).getAllByRole('button'));

beforeAll(loadEverything);

describe(Headline, () => {
  it('is a sentence whose parties and statuses are buttons', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Washington and Moscow agree on 1 of 3 questions, are within reach on 1 and apart on 1.',
    );
    expect(wordsOf(headline().getAllByRole('button'))).toEqual([
      ...['Washington', 'Moscow', 'agree on 1', 'within reach on 1', 'apart on 1'],
    ]);
  });

  it('filters by a status where it is named, and lets it go again', async () => {
    const { user, visited } = open();
    await press(user, 'apart on 1');
    expect(headline().getByRole('button', { pressed: true })).toHaveTextContent('apart on 1');
    await press(user, 'agree on 1');
    expect(headline().getAllByRole('button', { pressed: true })).toHaveLength(2);
    await press(user, 'apart on 1');
    await press(user, 'agree on 1');
    expect(visited.map(({ search }) => search)).toEqual([
      ...['', '?show=apart', '?show=apart~agree', '?show=agree', ''],
    ]);
  });

  it('has words alone where a view filters by no status', () => {
    open('', { path: 'issues/war/' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('apart on 1.');
    expect(wordsOf(headline().getAllByRole('button'))).toEqual(['Washington', 'Moscow']);
  });

  it('is one stop of the Tab key, whose parts the arrow keys reach', async () => {
    const { user } = open();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Washington' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'agree on 1' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByText('How this is made')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('colours each party as its mark, and its own past as past', () => {
    open('?b=us&since=2014-12-15');
    const [now, past] = headline().getAllByRole('button', { name: /^Washington of/ });
    expect(now).toHaveTextContent('Washington of December 2015');
    expect(past).toHaveTextContent('Washington of December 2014');
    expect(now?.dataset.party).toBe(past?.dataset.party);
    expect(now).not.toHaveAttribute('data-past');
    expect(past).toHaveAttribute('data-past');
  });
});

describe(PairNames, () => {
  it('has the two above a title that does not name them, to be chosen in the same way', async () => {
    const { user, lastSearch } = open('', { title: 'Must he go?' });
    expect(headline().queryByRole('button')).toBeNull();
    await press(user, 'Moscow');
    await user.click(list('second').getByRole('button', { name: /^Turkey/ }));
    expect(lastSearch()).toBe('?b=turkey');
    expect(screen.getByRole('button', { name: 'Ankara' })).toBeVisible();
  });
});

describe(PartyPicker, () => {
  it('says how many questions each party shares with the other side', async () => {
    const { user } = open();
    await press(user, 'Washington');
    expect(list('first').getByText('Questions shared with Russia:')).toBeVisible();
    expect(offered('first')).toEqual(['United States 3', 'Russia swaps the two', 'Turkey 1']);
    await press(user, 'Moscow');
    expect(list('second').getByText('Questions shared with United States:')).toBeVisible();
    expect(offered('second')).toEqual([
      ...['United States swaps the two', 'Russia 3', 'Turkey 1', 'United States, earlier'],
    ]);
  });

  it.each([
    ['?issues=trade', 'Questions shared with Russia on these issues:', ['United States 1', 'Turkey 0']],
    ['?issues=war~trade', 'Questions shared with Russia:', ['United States 3', 'Turkey 1']],
    ['?on=2011-10-04', 'Questions shared with Russia:', ['United States 1', 'Turkey 1']],
    ['?on=2011-08-18', 'Questions shared with Russia:', ['United States 0', 'Turkey 0']],
  ])('counts within the issues and on the day looked at: “%s”', async (search, above, [us, turkey]) => {
    const { user } = open(search);
    await press(user, 'Washington');
    expect(list('first').getByText(above)).toBeVisible();
    expect(offered('first')).toEqual([us, 'Russia swaps the two', turkey]);
  });

  it('counts a party without a word on anything as sharing none', async () => {
    const { user } = open('', { dataset: CAMPS });
    const [, second = expect.fail('no second party')] = headline().getAllByRole('button');
    await user.click(second);
    const shares = offered('second').flatMap((words) => words?.match(/\d+$/)?.map(Number) ?? []);
    // Beside West: Ally, Friend and East on all three of the talks, Lone on one of them, Mute on none.
    expect(shares).toEqual([3, 3, 3, 1, 0]);
  });

  it('puts a party on the side whose name was pressed, closes, and says so in the headline', async () => {
    const { user, lastSearch } = open();
    await press(user, 'Washington');
    await user.click(list('first').getByRole('button', { name: /^Turkey/ }));
    expect(lastSearch()).toBe('?a=turkey');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Ankara and Moscow are apart on/);
    expect(document.getElementById('choose-a')).toBeEmptyDOMElement();
  });

  it('swaps the two where the party of the other side is chosen', async () => {
    const { user, lastSearch } = open();
    await press(user, 'Moscow');
    await user.click(list('second').getByRole('button', { name: 'United States swaps the two' }));
    expect(lastSearch()).toBe('?a=russia&b=us');
    expect(wordsOf(headline().getAllByRole('button')).slice(0, 2)).toEqual(['Moscow', 'Washington']);
  });

  it('adds no entry where nothing else was chosen', async () => {
    const { user, visited } = open();
    await press(user, 'Moscow');
    await user.click(list('second').getByRole('button', { name: 'Russia 3' }));
    expect(visited).toHaveLength(1);
    expect(document.getElementById('choose-b')).toBeEmptyDOMElement();
  });

  it('leads a reader at the keyboard to the party in force, and on with the arrow keys', async () => {
    const { user, lastSearch } = open();
    await press(user, 'Moscow');
    expect(list('second').getByRole('button', { current: true })).toHaveTextContent('Russia');
    expect(list('second').getByRole('button', { name: 'Russia 3' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(lastSearch()).toBe('?b=turkey');
  });

  it('compares a party with its own past on the usual earlier day', async () => {
    const { user, lastSearch } = open();
    await press(user, 'Moscow');
    await user.click(list('second').getByRole('button', { name: 'United States, earlier' }));
    expect(lastSearch()).toBe('?b=us&since=2014-12-15');
  });

  describe('of a party beside its own past', () => {
    const PAST = '?b=us&since=2013-01-01';

    it('chooses whose past on the first side, and says nothing of what is shared', async () => {
      const { user, lastSearch } = open(PAST);
      await press(user, 'Washington of December 2015');
      expect(list('first').getByText('Compared with its own past:')).toBeVisible();
      expect(wordsOf(list('first').getAllByRole('button')).map((words) => words?.trim())).toEqual([
        ...['United States', 'Russia', 'Turkey'],
      ]);
      expect(list('first').getByRole('button', { current: true })).toHaveTextContent('United States');
      await user.click(list('first').getByRole('button', { name: 'Turkey' }));
      expect(lastSearch()).toBe('?a=turkey&b=turkey&since=2013-01-01');
    });

    it('offers on the second side the others, and nothing that would change nothing', async () => {
      const { user, lastSearch } = open(PAST);
      await press(user, 'Washington of January 2013');
      expect(offered('second')).toEqual(['Russia 3', 'Turkey 1', 'United States, earlier']);
      expect(list('second').getByRole('button', { current: true })).toHaveTextContent('United States, earlier');
      await user.click(list('second').getByRole('button', { name: 'Russia 3' }));
      expect(lastSearch()).toBe('?since=2013-01-01');
    });
  });
});
