import { expect, open, test } from './support/page.ts';
import { expectArticle } from './support/paper.ts';

test.describe('On paper', () => {
  test.use({ colorScheme: 'dark' });

  for (const address of ['?open=assad-precondition&issues=assad-future', 'issues/sanctions/']) {
    test(`/${address} has no controls, dark ink on white, and the addresses of its sources`, async ({ page }) => {
      await open(page, address);
      const sources = page.getByRole('main').locator('a[data-source]');
      await page.emulateMedia({ media: 'print' });
      await expectArticle(page);
      // Headings of questions are buttons too, and they are content.
      await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
      await expect(page.getByRole('button', { name: /Swap|Clear|Share|Search|Close|Copy|More/ })).toHaveCount(0);
      const printed = await sources.evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .map((link) => ({ href: link.getAttribute('href') ?? '', after: getComputedStyle(link, '::after').content })),
      );
      // Of each list of statements at least the newest is printed.
      const lists = await page.getByRole('main').locator('[data-statements]').filter({ visible: true }).count();
      expect(printed.length).toBeGreaterThanOrEqual(Math.max(1, lists));
      expect(printed.filter(({ href, after }) => !after.includes(href))).toEqual([]);
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return { ink: color.match(/\d+/g)?.map(Number), paper: backgroundColor.match(/\d+/g)?.map(Number) };
      });
      expect(colours.paper).toEqual([255, 255, 255]);
      expect(Math.max(...(colours.ink ?? [255]))).toBeLessThan(96);
    });
  }

  test('What was looked at is printed with it: the parties, the day and the address', async ({ page }) => {
    await open(page, '?a=russia&b=turkey&on=2015-11-30');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Agreement on 30 November 2015')).toBeVisible();
    const legend = page.getByRole('list', { name: 'Legend' });
    for (const sign of ['Turkey', 'common ground', 'gap', 'low confidence', 'within reach']) {
      await expect(legend.getByRole('listitem').filter({ hasText: sign })).toBeVisible();
    }
    await expect(page.getByText('/?a=russia&b=turkey&on=2015-11-30')).toBeVisible();
  });

  test('The day is printed too where the two share nothing', async ({ page }) => {
    await open(page, '?a=ukraine&b=iran&on=2015-11-30');
    await expect(page.getByText('As of 30 November 2015.')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('As of 30 November 2015.')).toBeVisible();
  });

  test('Addresses print on as many pages of A4 as they should', async ({ page }) => {
    for (const { address, pages } of [
      { address: '', pages: 1 },
      { address: '?open=assad-precondition', pages: 1 },
      // Where everything stands, and what changed.
      { address: '?since=2014-12-15', pages: 2 },
      { address: 'issues/turkey-tensions/', pages: 1 },
    ]) {
      await test.step(`/${address} prints on A4 pages: ${pages}`, async () => {
        await open(page, address);
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
      });
    }
  });

  test('The chart of an issue says which question it is about', async ({ page }) => {
    await open(page, 'issues/sanctions/?open=sanctions-crimea');
    const question = page.getByRole('main').getByText('How long should the sanctions over Crimea last?');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('figure')).toBeVisible();
    await expect(question.and(page.getByRole('paragraph'))).toBeVisible();
  });
});
