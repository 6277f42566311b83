import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StudioView } from '../../../src/views/studio/View.tsx';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

// Here is neither a worker nor a store: the table is read within the page, and the reader is told that nothing is kept.

function openStudio() {
  return renderAt(TALKS, '', <StudioView />, 'studio/');
}

async function paste(user: ReturnType<typeof openStudio>['user'], text: string) {
  await user.click(screen.getByRole('textbox', { name: 'Cells copied from a spreadsheet' }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read them' }));
}

const outcome = () => within(screen.getByRole('complementary'));

describe(StudioView, () => {
  it('says what it needs, and that nothing is uploaded', () => {
    openStudio();
    expect(screen.getByText(/nothing is uploaded/)).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'stance' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Read them' })).toBeDisabled();
  });

  it('opens the sample, which lacks nothing but events, and says where nothing is kept', async () => {
    const { user } = openStudio();
    await user.click(screen.getByRole('button', { name: 'Try it with a sample' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'See it' })).toBeEnabled(), { timeout: 20_000 });
    expect(outcome().getByText(/^7 positions of 3 parties on 2 questions in 2 issues/)).toBeVisible();
    expect(screen.getByText(/^No events/)).toBeVisible();
    expect(await screen.findByText(/This browser keeps nothing/, undefined, { timeout: 20_000 })).toBeVisible();
  });

  it('asks what is not sure, and takes the answer', async () => {
    const { user } = openStudio();
    await paste(user, 'Country\tMotion\tDay\tVote\nA\tShall it?\t03/04/2015\tyes\nB\tShall it?\t05/06/2015\tno\n');
    await user.click(await screen.findByRole('button', { name: 'The day' }, { timeout: 20_000 }));
    expect(await screen.findByText('From 2015-04-03 to 2015-06-05.', undefined, { timeout: 20_000 })).toBeVisible();
  });

  it('mends a fault in all rows that have it, and undoes that', async () => {
    const { user } = openStudio();
    await paste(user, 'party\tquestion\tdate\tstance\nA\tM\t2015\tyes\nB\tM\t2015\tno\n\tM\t2016\tno\n\tM\t2017\tno\n');
    await screen.findByText('2 faults in the cells', undefined, { timeout: 20_000 });
    expect(screen.getByText(/^Rows 4, 5/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /^Read as, for: party/ }), 'C');
    await user.click(screen.getByRole('button', { name: 'Read as' }));
    expect(await screen.findByText('Party: “” is read as “C”')).toBeVisible();
    await waitFor(() => expect(outcome().getByText(/^4 positions of 3 parties/)).toBeVisible());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('2 faults in the cells')).toBeVisible();
  });

  it('lets every text be written from either side, whatever lies open', async () => {
    const oneWay = () =>
      [...document.querySelectorAll('input:not([type]), [type=text], [type=search], textarea')].filter(
        (input) => input.getAttribute('dir') !== 'auto',
      );
    const { user } = openStudio();
    expect(oneWay()).toEqual([]);
    await paste(user, 'الحزب\tالسؤال\tالتاريخ\tالموقف\nحزب أ\tهل؟\t2015\tنعم\nحزب ب\tهل؟\t2015\tلا\n');
    await waitFor(() => expect(screen.getByRole('button', { name: 'See it' })).toBeEnabled(), { timeout: 20_000 });
    for (const folded of document.querySelectorAll('summary')) await user.click(folded);
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(8);
    expect(oneWay()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Edit positions, sources, events' }));
    for (const sheet of ['Parties', 'Questions', 'Statements', 'The dataset']) {
      await user.click(await screen.findByRole('button', { name: new RegExp(`^${sheet}`) }));
      expect(oneWay()).toEqual([]);
    }
  });

  it('adds a statement where its position stands, and links it, in one step', async () => {
    const { user } = openStudio();
    await paste(user, 'party\tquestion\tdate\tstance\nA\tM?\t2015\tyes\nB\tM?\t2016\tno\n');
    const edit = await screen.findByRole('button', { name: 'Edit positions, sources, events' }, { timeout: 20_000 });
    await waitFor(() => expect(edit).toBeEnabled(), { timeout: 20_000 });
    await user.click(edit);
    for (const folded of await screen.findAllByText('Why, and on whose word')) await user.click(folded);
    const form = within(
      screen.getByRole('group', { name: 'Add a statement of B that the position from 2016 rests on' }),
    );
    await user.type(form.getByRole('textbox', { name: /^Date/ }), '2016-02-01{Enter}');
    await user.type(form.getByRole('textbox', { name: /^Quotation/ }), 'We are against it.{Enter}');
    // Words need a place where they stand.
    expect(form.getByRole('button', { name: 'Add' })).toBeDisabled();
    const address = form.getByRole('textbox', { name: /^Address of the source/ });
    for (const wrong of ['news', 'news.example/a', 'javascript:alert(1)']) {
      await user.clear(address);
      await user.type(address, `${wrong}{Enter}`);
      expect(address).toBeInvalid();
    }
    expect(form.getByRole('button', { name: 'Add' })).toBeDisabled();
    await user.clear(address);
    await user.type(address, 'https://news.example/a{Enter}');
    expect(address).toBeValid();
    await user.click(form.getByRole('button', { name: 'Add' }));
    expect(await screen.findByRole('button', { name: 'Take off: 2016-02-01 B: We are against it.' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.queryByRole('button', { name: /^Take off/ })).toBeNull();
  });

  it('tells a reader in words what a file is not', async () => {
    const { user } = openStudio();
    await paste(user, 'party\tquestion');
    expect(await screen.findByText(/^There is no table in it/, undefined, { timeout: 20_000 })).toBeVisible();
  });
});
