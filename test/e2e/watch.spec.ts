import { expect, open, test } from './support/page.ts';
import { createTrouble } from './support/trouble.ts';

test('The watch over every other test sees what it should: a warning, an error, a refused script, a foreign host', async ({
  browser,
  baseURL,
}) => {
  const trouble = createTrouble(baseURL ?? '');
  const context = await browser.newContext();
  trouble.watch(context);
  await context.route('https://example.org/**', (route) => route.abort());
  const page = await context.newPage();
  await open(page, '');
  expect(trouble.seen).toEqual([]);
  await page.evaluate(() => {
    console.warn('a warning');
    setTimeout(() => {
      throw new Error('an error');
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "it ran"';
    document.body.append(script);
  });
  await page.goto('https://example.org/').catch(() => undefined);
  for (const pattern of [/a warning/, /uncaught: an error/, /Content Security Policy/, /foreign request/]) {
    await expect.poll(() => trouble.seen.some((line) => pattern.test(line)), String(pattern)).toBe(true);
  }
  await context.close();
});
