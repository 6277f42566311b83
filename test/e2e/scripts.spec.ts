import { fileIn, type TongueName } from '../fixtures/scripts.ts';
import { expect, open, overhang, test } from './support/page.ts';

for (const name of ['arabic', 'hebrew', 'chinese'] satisfies TongueName[]) {
  test(`a dataset in ${name} leaves sentences in their order, and is set in its own language`, async ({ page }) => {
    const file = fileIn(name);
    await page.route('**/data/model.json', (route) => route.fulfill({ json: file }));
    await open(page, '');
    const heading = page.locator('main h3 bdi').first();
    await expect(heading).toHaveAttribute('lang', file.lang);
    await page
      .locator('main a', { has: page.locator('svg title') })
      .first()
      .click();
    const sentence = page.locator('p', { hasText: /on the side of|at “/ }).first();
    await expect(sentence).toBeVisible();
    const { said, seen } = await sentence.evaluate((paragraph) => {
      const letters: { top: number; left: number; letter: string }[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const [at, letter] of [...(node.textContent ?? '')].entries()) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          if (box !== undefined && box.width > 0)
            letters.push({ top: Math.round(box.top / 12), left: box.left, letter });
        }
      }
      const seen = letters.toSorted((x, y) => x.top - y.top || x.left - y.left).map(({ letter }) => letter);
      return { said: paragraph.textContent, seen: seen.join('') };
    });
    // All but the names, which run their own way, is seen in the order in which it is read.
    const around = (text: string) => text.replaceAll(/[^A-Za-z0-9“”,.:]+/g, '');
    expect(around(seen)).toBe(around(said));
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
}
