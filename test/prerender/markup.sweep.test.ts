import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { headOf, partHead } from '../../src/prerender/head.ts';
import { siteAt } from '../../src/prerender/site.ts';
import { writtenPage } from '../../src/prerender/written.tsx';
import { loadEverything } from '../../src/ui/later/later.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

const SITE = siteAt('https://example.org/cg/');

/** The living standard and the rules for whole documents; no rule is switched off. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:document'] });

/** A page as the build writes it, without its styles and its program. */
function documentOf(head: string, body: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${head}</head><body><div id="root">${body}</div></body></html>`;
}

function pagesOf(dataset: Dataset): readonly (readonly [path: string, html: string])[] {
  return [
    ...NAVIGATION.allPages(dataset).map((page) => ({ path: page.path, head: headOf(dataset, page, SITE) })),
    ...NAVIGATION.allParts(dataset).map((part) => ({ path: part.path, head: partHead(dataset, part, SITE) })),
  ].map(({ path, head }) => [path, documentOf(head, writtenPage(dataset, path))]);
}

/** What an element of a page says, with its tag. */
function faultsIn(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`),
  );
}

/** Links that open a tab of their own without a word, or give it the page that they stand on. */
function silentTabs(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*target="_blank".*?<\/a>/gs)]
    .map(([link]) => link)
    .filter((link) => !/rel="[^"]*noopener/.test(link) || !link.includes('(opens in a new tab)'));
}

/** What the Nu checker calls invalid, and html-validate does not. */
function disabledTwice(html: string): readonly string[] {
  return [...html.matchAll(/<[a-z]+ [^>]*aria-disabled=[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => / disabled[ =>]/.test(tag));
}

beforeAll(loadEverything);

describe.each([
  ['the shipped dataset', shippedDataset()],
  ['a small one', TALKS],
])('Every page of %s', (_, dataset) => {
  it('is valid, and says where a link opens a new tab', { timeout: 240_000 }, () => {
    const faulty = pagesOf(dataset).flatMap(([path, html]) =>
      [...faultsIn(html), ...silentTabs(html), ...disabledTwice(html)].map((fault) => `/${path} ${fault}`),
    );
    expect(faulty).toEqual([]);
  });
});

describe('The check', () => {
  it.each([
    '<span><div>A block in a line</div></span>',
    '<ul><p>No item</p></ul>',
    '<p id="twice">A</p><p id="twice">B</p>',
    '<a href="https://example.org" target="_blank" rel="noopener">Elsewhere</a>',
    '<a href="https://example.org" target="_blank">Elsewhere (opens in a new tab)</a>',
    '<button type="button" aria-disabled="false" disabled>Next</button>',
  ])('finds the fault in %s', (body) => {
    const html = documentOf('<title>A page</title>', body);
    expect([...faultsIn(html), ...silentTabs(html), ...disabledTwice(html)]).not.toEqual([]);
  });
});
