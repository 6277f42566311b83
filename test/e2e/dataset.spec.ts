import type { Page, Route } from '@playwright/test';
import type { DatasetFile } from '../../src/domain/dataset-file.ts';
import { controlsOf, drawn, expect, open, test } from './support/page.ts';
import { curatedDataset } from './support/site.ts';

const FILE = '**/data/model.json';

/** Answers for the dataset file with something else. */
async function answer(
  page: Page,
  how: Parameters<Route['fulfill']>[0] | ((route: Route) => Promise<void>),
): Promise<void> {
  await page.route(FILE, typeof how === 'function' ? how : (route) => route.fulfill(how));
}

/** Sees what is wrong, under this headline, above the page as it was published. */
async function expectProblem(page: Page, headline: RegExp) {
  const problem = page.getByRole('alert');
  await expect(problem.getByRole('heading')).toHaveText(headline);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  return problem;
}

async function retryWith(page: Page, address: string): Promise<void> {
  await page.unroute(FILE);
  await page.getByRole('button', { name: 'Try again' }).click();
  await drawn(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(address);
}

test.describe('When the dataset does not arrive, the reader is told and may try again', () => {
  test('It is missing', async ({ page, trouble }) => {
    trouble.expect(/status of 404/);
    await answer(page, { status: 404, body: 'Not found' });
    await page.goto('?issues=sanctions');
    await expectProblem(page, /did not arrive/);
    await retryWith(page, '/?issues=sanctions');
    await expect(controlsOf(page).questions).toHaveCount(4);
  });

  test('The server is out of order, on an issue', async ({ page, trouble }) => {
    trouble.expect(/status of 503/);
    await answer(page, { status: 503 });
    await page.goto('issues/sanctions/?on=2015-06-01');
    const problem = await expectProblem(page, /did not arrive/);
    await expect(problem).toContainText('503');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectProblem(page, /did not arrive/);
    await retryWith(page, '/issues/sanctions/?on=2015-06-01');
  });

  test('The connection breaks', async ({ page, trouble }) => {
    trouble.expect(/ERR_FAILED|ERR_CONNECTION/);
    await answer(page, (route) => route.abort('connectionreset'));
    await page.goto('');
    const problem = await expectProblem(page, /did not arrive/);
    await expect(problem).toContainText('could not be reached');
    await retryWith(page, '/');
  });

  test('No answer ever comes', async ({ page, trouble }) => {
    trouble.expect(/preload/);
    await page.addInitScript(() => {
      const patience = AbortSignal.timeout;
      // As long as a reader would wait, in the time that a test has.
      AbortSignal.timeout = (milliseconds) => patience.call(AbortSignal, milliseconds / 20);
    });
    await answer(page, () => new Promise(() => undefined));
    await page.goto('', { waitUntil: 'commit' });
    const problem = await expectProblem(page, /did not arrive/);
    await expect(problem).toContainText('did not answer');
    await retryWith(page, '/');
  });
});

test('A slow dataset is waited for with a word, and after a while with another', async ({ page, trouble }) => {
  trouble.expect(/preload/);
  await page.clock.install();
  const held: Route[] = [];
  await answer(page, async (route) => void held.push(route));
  await page.goto('?issues=sanctions', { waitUntil: 'commit' });
  await expect(page.getByText('Loading the dataset …')).toBeVisible();
  await expect(controlsOf(page).headline).toBeHidden();
  await page.clock.fastForward('00:05');
  await expect(page.getByText('longer than usual')).toBeVisible();
  for (const route of held) await route.fallback();
  await drawn(page);
});

test('A file that is no dataset is refused in words', async ({ page }) => {
  for (const { what, body, words } of [
    { what: 'no JSON', body: '<!doctype html><title>Sign in</title>', words: 'not valid JSON' },
    { what: 'half a JSON file', body: '{ "id": "us-russia-2015", "parties": [', words: 'not valid JSON' },
    { what: 'JSON of another kind', body: '[1, 2, 3]', words: 'one JSON object' },
    { what: 'nothing', body: '', words: 'not valid JSON' },
  ]) {
    await test.step(`It holds ${what}`, async () => {
      await answer(page, { body, contentType: 'application/json' });
      await page.goto('');
      const problem = await expectProblem(page, /has 1 fault/);
      await expect(problem.getByRole('listitem')).toHaveText([new RegExp(words)]);
      await retryWith(page, '/');
    });
  }
});

test('A dataset with another pair and fewer issues is read without a rebuild', async ({ page }) => {
  const dataset = curatedDataset();
  const issues = dataset.issues.filter(({ id }) => id === 'sanctions');
  const questions = issues.flatMap((issue) => issue.questions.map(({ id }) => id));
  const about = ({ question }: { readonly question: string }) => questions.includes(question);
  const smaller: DatasetFile = {
    ...dataset,
    defaults: { ...dataset.defaults, pair: ['russia', 'us'] },
    issues,
    positions: dataset.positions.filter(about),
    unrecorded: dataset.unrecorded.filter(about),
    codingsFile: undefined,
    events: dataset.events
      .filter((event) => event.issues.includes('sanctions'))
      .map((e) => ({ ...e, issues: ['sanctions'] })),
  };
  await answer(page, { json: smaller });
  await open(page, '');
  // The feeds that the build has written are of another dataset.
  await expect(page.locator('[href$="feed.xml"], [href$="feed.json"]')).toHaveCount(0);
  await expect(controlsOf(page).headline).toHaveText(/^Moscow and Washington .*\bfour questions/);
  await expect(controlsOf(page).issues).toHaveText(['All', 'Sanctions']);
});
