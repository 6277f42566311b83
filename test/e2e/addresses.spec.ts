import type { Page } from '@playwright/test';
import { contentOf, controlsOf, drawn, expect, open, queryOf, stillContentOf, test } from './support/page.ts';
import { curatedDataset, daysOf } from './support/site.ts';

/** Makes choices by the real controls, from an address, and tells the query they should lead to. */
interface Journey {
  readonly title: string;
  readonly from: string;
  readonly go: (controls: ReturnType<typeof controlsOf>, page: Page) => Promise<void>;
  readonly query: string;
}

const DAYS = daysOf(curatedDataset());
const ISSUE = 'issues/sanctions/';

const JOURNEYS: readonly Journey[] = [
  {
    title: 'Another first party',
    from: '',
    go: async ({ first }) => first('Ukraine'),
    query: '?a=ukraine',
  },
  {
    title: 'The other side’s party, which swaps the two',
    from: '',
    go: async ({ second }) => second('United States'),
    query: '?a=russia&b=us',
  },
  { title: 'The pair swapped', from: '', go: ({ swap }) => swap(), query: '?a=russia&b=us' },
  { title: 'A date written', from: '', go: ({ asOf }) => asOf('2014-09-05'), query: '?on=2014-09-05' },
  {
    title: 'A date reached on the slider by keyboard',
    from: '',
    go: async ({ slider }) => {
      await slider.focus();
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) await slider.press(key);
    },
    query: '?on=2015-12-13',
  },
  { title: 'A day to compare with', from: '', go: ({ since }) => since('2015-10-01'), query: '?since=2015-10-01' },
  {
    title: 'Two issues',
    from: '',
    go: async ({ issue }) => {
      await issue('Sanctions').click();
      await issue('Syria peace talks').click();
    },
    query: '?issues=sanctions~syria-talks',
  },
  {
    title: 'Two statuses',
    from: '',
    go: async ({ status }) => {
      await status('Agree').click();
      await status('Within reach').click();
    },
    query: '?show=agree~within-reach',
  },
  {
    title: 'Another order',
    from: '',
    go: async ({ sort }) => sort('Most divergence first'),
    query: '?sort=divergence',
  },
  { title: 'A search', from: '', go: ({ search }) => search('safe zone'), query: '?q=safe zone' },
  {
    title: 'A question unfolded',
    from: '',
    go: ({ questions }) => questions.filter({ hasText: 'Must Assad go before talks begin?' }).click(),
    query: '?open=assad-precondition',
  },
  {
    title: 'A weight of the reader’s own on the Overview',
    from: '?open=assad-precondition',
    go: async (_, page) => void (await page.getByLabel('For me this question counts').selectOption('double')),
    query: '?open=assad-precondition&w=assad-precondition.2',
  },
  {
    title: 'A weight of the reader’s own on an issue',
    from: ISSUE,
    go: async (_, page) => void (await page.getByLabel('For me this question counts').selectOption('not at all')),
    query: '?w=sanctions-link-minsk.0',
  },
  {
    title: 'Another pair on an issue',
    from: ISSUE,
    go: async ({ first, swap }) => {
      await first('European Union');
      await swap();
    },
    query: '?a=russia&b=eu',
  },
  {
    title: 'Both dates on an issue',
    from: ISSUE,
    go: async ({ asOf, since }) => {
      await asOf('2016-12-30');
      await since('2014-03-20');
    },
    query: '?on=2016-12-30&since=2014-03-20',
  },
  {
    title: 'The end of the record, reached on an issue’s slider by keyboard',
    from: ISSUE,
    go: async ({ slider }) => {
      await slider.focus();
      await slider.press('End');
    },
    query: `?on=${DAYS.end}`,
  },
  {
    title: 'The day of an event of an issue',
    from: ISSUE,
    go: async (_, page) => {
      const events = page.locator('details', { has: page.getByText(/^Events/) });
      await events.getByText(/^Events/).click();
      await events.getByRole('button').first().click();
      await events.getByText(/^Events/).click();
    },
    query: `?on=${DAYS.events('sanctions').at(0)}`,
  },
  {
    title: 'The next issue, with the pair kept',
    from: `${ISSUE}?b=turkey`,
    go: (_, page) => page.getByRole('navigation', { name: 'Other issues' }).getByRole('link').last().click(),
    query: '?b=turkey',
  },
  {
    title: 'The issue before, with the date kept',
    from: `${ISSUE}?on=2015-06-01`,
    go: (_, page) => page.getByRole('navigation', { name: 'Other issues' }).getByRole('link').first().click(),
    query: '?on=2015-06-01',
  },
  {
    title: 'Both days on the axes',
    from: '',
    go: ({ showBothDays }) => showBothDays(),
    query: '?since=2014-12-15',
  },
  {
    title: 'A party against its own past',
    from: '?since=2012-06-30',
    go: async ({ second }) => second('United States, earlier'),
    query: '?b=us&since=2012-06-30',
  },
  {
    title: 'A stretch of time for the charts',
    from: ISSUE,
    go: (_, page) => typed(page, 'Charts from', '2014-03-01'),
    query: '?span=2014-03-01..2017-02-01',
  },
  {
    title: 'The other parties in the charts',
    from: ISSUE,
    go: (_, page) => page.getByRole('button', { name: 'Other parties' }).click(),
    query: '?others=all',
  },
  {
    title: 'A statement read beside its mark',
    from: 'issues/assad-future/?open=assad-precondition',
    go: async (_, page) => {
      await page.getByText(/^Statements on this chart/).click();
      await page.getByRole('button', { name: '19 Sept 2015, John Kerry' }).first().click();
      await page.getByText(/^Statements on this chart/).click();
    },
    query: '?open=assad-precondition&read=us-kerry-2015-09-19',
  },
];

for (const start of new Set(JOURNEYS.map(({ from }) => from))) {
  test(`From /${start}: the address says what was chosen, shows it to a fresh reader, and Back takes it away`, async ({
    page,
    openFresh,
  }) => {
    await open(page, start);
    const [usual, usualQuery] = [await stillContentOf(page), queryOf(page)];
    const reader = await openFresh(start);
    for (const { title, go, query } of JOURNEYS.filter(({ from }) => from === start)) {
      await test.step(title, async () => {
        const before = await entryOf(page);
        await go(controlsOf(page), page);
        await expect.poll(() => queryOf(page), title).toBe(query);
        // A fresh reader points at nothing.
        await page.mouse.click(2, 300);
        await drawn(page);
        const content = await stillContentOf(page);
        expect(content, title).not.toBe(usual);
        await open(reader, page.url());
        await expect.poll(() => contentOf(reader), title).toBe(content);
        const steps = (await entryOf(page)) - before;
        // What is typed takes no step of the history.
        if (steps === 0) await open(page, start);
        else await page.evaluate((count) => history.go(-count), steps);
        await expect.poll(() => queryOf(page), title).toBe(usualQuery);
      });
    }
  });
}

async function typed(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(day);
  await page.keyboard.press('Enter');
}

/** How many entries of the history lie before this one. */
function entryOf(page: Page): Promise<number> {
  return page.evaluate(() => navigation.currentEntry?.index ?? 0);
}

test('Sanctions between Russia and Turkey at the end of 2014: a link shows it, and back and forward walk through it', async ({
  page,
  openFresh,
}) => {
  await open(page, '');
  const { issue, asOf, first, second, headline } = controlsOf(page);
  const steps = [
    () => issue('Sanctions').click(),
    () => asOf('2014-12-31'),
    () => first('Russia'),
    () => second('Turkey'),
  ];
  const walk = [{ address: page.url(), content: await stillContentOf(page) }];
  for (const step of steps) {
    await step();
    await expect(page).not.toHaveURL(walk.at(-1)?.address ?? '');
    walk.push({ address: page.url(), content: await stillContentOf(page) });
  }
  expect(queryOf(page)).toBe('?a=russia&b=turkey&on=2014-12-31&issues=sanctions');
  await expect(headline).toHaveText(/^On Sanctions, Moscow and Ankara/);
  const fresh = await openFresh(page.url());
  await expect.poll(() => contentOf(fresh)).toBe(walk.at(-1)?.content);

  const seen = async (step: (typeof walk)[number]) => {
    await expect(page).toHaveURL(step.address);
    await expect.poll(() => contentOf(page)).toBe(step.content);
  };
  for (const step of walk.slice(0, -1).toReversed()) {
    await page.goBack();
    await seen(step);
  }
  for (const step of walk.slice(1)) {
    await page.goForward();
    await seen(step);
  }
});
