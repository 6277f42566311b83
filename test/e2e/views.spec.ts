import { expectAccessible, expectAccessibleInBothThemes } from './support/axe.ts';
import { controlsOf, drawn, expect, open, overhang, test, unfoldAll } from './support/page.ts';
import { BELOW_A_PATH, curatedDataset } from './support/site.ts';

test('Unfolded evidence, the working of a number and the open menu leave axe nothing to find', async ({ page }) => {
  await open(page, '');
  const main = page.getByRole('main');
  await main.getByText('How this is made').click();
  await main.getByText('More', { exact: true }).click();
  await main.getByText('Agreement over time as a table').click();
  // Its panel comes over them.
  await main.getByRole('button', { name: /^Must Assad go before talks begin/ }).click();
  await expect(main.getByRole('complementary').locator('summary').first()).toBeVisible();
  for (const fold of await main.getByRole('complementary').locator('summary').all()) await fold.click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Issues' }).click();
  await expectAccessibleInBothThemes(page);
});

test('Notices and an empty result leave axe nothing to find', async ({ page }) => {
  await open(page, '?on=garbage&q=nothing-is-called-this');
  await expect(page.getByRole('button', { name: /^Dismiss/ })).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test.describe('On a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('A question unfolded never scrolls sideways as a page', async ({ page }) => {
    await open(page, '?open=assad-precondition&issues=assad-future');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await unfoldAll(page);
    expect(await overhang(page), 'with all that can be unfolded').toBeLessThanOrEqual(0);
  });

  test('An unfolded table that is wider than the screen scrolls by keyboard too: axe finds nothing', async ({
    page,
  }) => {
    await open(page, '?issues=sanctions');
    await unfoldAll(page);
    await expectAccessible(page);
  });
});

test.describe('On a phone', () => {
  const screen = { width: 390, height: 844 };
  test.use({ viewport: screen });

  test('Every issue fits three screens before anything is unfolded', async ({ page }) => {
    for (const { id } of curatedDataset().issues) {
      await open(page, `issues/${id}/`);
      const last = await page.getByRole('navigation', { name: 'Other issues' }).boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0), id).toBeLessThanOrEqual(3 * screen.height);
    }
  });
});

for (const viewport of [
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]) {
  test.describe(`On a screen ${viewport.width} px wide`, () => {
    test.use({ viewport });

    test('Pages leave axe nothing to find and never scroll sideways', async ({ page }) => {
      for (const address of ['?open=assad-precondition', 'issues/turkey-tensions/', 'timeline/']) {
        await test.step(`/${address}`, async () => {
          await open(page, address);
          expect(await overhang(page)).toBeLessThanOrEqual(0);
          await expectAccessible(page);
        });
      }
    });
  });
}

test.describe('With forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('Unfolded evidence leaves axe nothing to find', async ({ page }) => {
    await open(page, '?open=assad-precondition&issues=assad-future');
    await expectAccessible(page);
  });
});

test.describe('Published below a path', () => {
  test.use({ baseURL: BELOW_A_PATH });

  test('A choice keeps the path in front', async ({ page }) => {
    await open(page, '');
    await controlsOf(page).swap();
    await expect(page).toHaveURL(`${BELOW_A_PATH}?a=russia&b=us`);
    await page.getByRole('main').getByRole('link', { name: 'Sanctions', exact: true }).click();
    await expect(page).toHaveURL(`${BELOW_A_PATH}issues/sanctions/?a=russia&b=us`);
    const icon = await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href);
    expect((await page.request.get(icon)).status(), `${icon} is there`).toBe(200);
    await page.reload();
    await drawn(page);
  });
});

test('An unknown path is answered with status 404 and a page that leads on', async ({ page, trouble }) => {
  trouble.expect(/status of 404/);
  const response = await page.goto('issues/no-such-issue/');
  expect(response?.status()).toBe(404);
  await drawn(page);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('no-such-issue');
});
