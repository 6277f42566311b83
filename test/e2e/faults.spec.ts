import { expect, open, test, unfoldAll } from './support/page.ts';
import { plant, serveDataset, withMark } from './support/plant.ts';
import { curatedDataset } from './support/site.ts';

const MODEL = curatedDataset();

// Ten kinds of mistake that a curator makes, each in a place of its own.
const PLANTED = [
  { kind: 'a doubled id', at: 'events[1].id', value: MODEL.events[0]?.id, says: 'is already the id of events[0]' },
  { kind: 'an unknown id', at: 'events[2].issues[0]', value: 'nope', says: 'names “nope”' },
  {
    kind: 'a range without its stance',
    at: 'positions[0].range',
    value: (MODEL.positions[0]?.stance ?? 0) > 0 ? [-2, -1] : [1, 2],
    says: 'does not hold the stance',
  },
  { kind: 'a stance beyond its pole', at: 'positions[1].stance', value: 3, says: 'must be at most 2, not 3' },
  { kind: 'a position without a stance', at: 'positions[2].stance', value: undefined, says: 'is missing' },
  { kind: 'a text in place of a list', at: 'events[4].issues', value: 'sanctions', says: 'must be a list, not' },
  { kind: 'an impossible date', at: 'events[3].date', value: '2015-02-30', says: 'is not a day of the calendar' },
  { kind: 'no web address', at: 'sources[0].url', value: 'www.state.gov', says: 'must be a full web address' },
  { kind: 'a misspelt field', at: 'sources[1].titel', line: 'sources[1]', value: 'Remarks', says: '“titel”' },
  { kind: 'a value off the scale', at: 'positions[4].salience', value: 5, says: 'must be one of 1, 2, 3, not 5' },
];

/** Where in the file a fault is, as an editor counts. */
const PLACE = /^line \d+, column \d+: /;

test('Ten planted faults of ten kinds give ten lines, each with its path and a sentence', async ({ page }) => {
  const dataset = curatedDataset();
  for (const { at, value } of PLANTED) plant(dataset, at, value);
  await serveDataset(page, dataset);
  await page.goto('');
  const problem = page.getByRole('alert');
  await expect(problem.getByRole('heading')).toHaveText('The dataset has 10 faults.');
  await expect(problem.getByRole('listitem')).toHaveCount(PLANTED.length);
  const said = await problem.getByRole('listitem').allTextContents();
  for (const text of said) expect(text).toMatch(PLACE);
  const lines = said.map((text) => text.replace(PLACE, ''));
  expect(lines).toHaveLength(PLANTED.length);
  for (const { kind, at, line = at, says } of PLANTED) {
    const told = lines.filter((text) => text.startsWith(`${line} `));
    expect(told, kind).toHaveLength(1);
    expect(told[0], kind).toContain(says);
    expect(told[0], 'it is a sentence').toMatch(/\.$/);
  }
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('A source at what is no web address is a fault, and no link leads there', async ({ page }) => {
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<b>x</b>',
    '//evil.example/x',
    'ftp://x.example/',
  ]) {
    await test.step(`“${url}”`, async () => {
      const dataset = curatedDataset();
      plant(dataset, 'sources[0].url', url);
      await serveDataset(page, dataset);
      await page.goto('');
      await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
        /^line 1, column \d+: sources\[0\]\.url \([^)]+\) must be a full web address/,
      ]);
      const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((href) => href?.includes(url.trim()))).toEqual([]);
    });
  }
});

test.describe('Markup in every text of a dataset is shown as text and does nothing', () => {
  const MARK = '<img/src=x/onerror=boo()><script>boo()</script>';
  const LABEL_MARK = '<img/src=x/onerror=b()>';

  // A question on which one of the two is quoted and the other silent.
  const CHOSEN = 'turkey-economic-measures';

  for (const address of [`?open=${CHOSEN}`, `issues/turkey-tensions/?open=${CHOSEN}`, `questions/${CHOSEN}/`]) {
    test(`On /${address}`, async ({ page }) => {
      await page.addInitScript(() => {
        const boo = () => document.documentElement.setAttribute('data-boo', 'it ran');
        Object.assign(window, { boo, b: boo });
      });
      await serveDataset(page, Object(withMark(MODEL, MARK, LABEL_MARK)));
      await open(page, address);
      await unfoldAll(page);
      const main = page.getByRole('main');
      const marked = main.getByRole('paragraph').filter({ hasText: MARK });
      for (const words of [/^“.*”$/, / · \d+ \w+ 20/, 'No recorded position.']) {
        await expect(marked.filter({ hasText: words }).first()).toBeVisible();
      }
      const reasons = main.getByRole('group').filter({ hasText: /^Why this mark/ });
      await expect(reasons.getByRole('paragraph').filter({ hasText: MARK }).first()).toBeVisible();
      const latestEvent = main.getByRole('region', { name: 'Time' }).getByRole('link');
      await expect(latestEvent).toContainText(MARK);
      await expect(main.getByText(LABEL_MARK).filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('img, [onerror], body script:not([src]), main script')).toHaveCount(0);
      await expect(page.locator('html')).not.toHaveAttribute('data-boo');
    });
  }
});
