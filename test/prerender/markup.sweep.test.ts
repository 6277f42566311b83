import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
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

const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) process.stderr.write('Java is not on this machine: the Nu checker does not read the pages.\n');
const NU = join('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const NuReport = z.object({
  messages: z.array(z.object({ url: z.string(), message: z.string(), extract: z.string().optional() })),
});
/** It is no fault to write `<br/>`, as React does. */
const NO_FAULT = 'Trailing slash on void elements.*';

/** A Java that lives for seconds spends half of them on code that it never runs long enough to gain by. */
const BRIEFLY = ['-XX:+IgnoreUnrecognizedVMOptions', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmn256m'];

/** What the Nu checker says of these documents, errors and warnings. */
function nuFaults(pages: readonly (readonly [path: string, html: string])[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-nu-'));
  try {
    for (const [index, [, html]] of pages.entries()) writeFileSync(join(folder, `${index}.html`), html);
    const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--filterpattern', NO_FAULT];
    const { stdout } = spawnSync('java', [...BRIEFLY, '-jar', NU, ...options, folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return NuReport.parse(JSON.parse(stdout)).messages.map(({ url, message, extract }) => {
      const index = /(\d+)\.html$/.exec(url)?.[1];
      return `/${index === undefined ? url : pages[Number(index)]?.[0]} ${message} ${extract ?? ''}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What later versions of the Nu checker call invalid; those fetch a Java of their own when they are installed. */
function disabledTwice(html: string): readonly string[] {
  return [...html.matchAll(/<[a-z]+ [^>]*aria-disabled=[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => / disabled[ =>]/.test(tag));
}

const htmlFaults = (html: string) => [...faultsIn(html), ...silentTabs(html), ...disabledTwice(html)];

beforeAll(loadEverything);

describe('Every page of the shipped dataset and of a small one', () => {
  let pages: readonly (readonly [path: string, html: string])[];
  beforeAll(() => {
    pages = [shippedDataset(), TALKS].flatMap(pagesOf);
  });

  it('is valid, and says where a link opens a new tab', { timeout: 240_000 }, () => {
    expect(pages.flatMap(([path, html]) => htmlFaults(html).map((fault) => `/${path} ${fault}`))).toEqual([]);
  });

  it.skipIf(!hasJava)('is valid to the Nu checker', { timeout: 480_000 }, () => {
    expect(nuFaults(pages)).toEqual([]);
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
    expect(htmlFaults(documentOf('<title>A page</title>', body))).not.toEqual([]);
  });

  it.skipIf(!hasJava)('of Nu finds faults, and says where', { timeout: 60_000 }, () => {
    const bodies = [
      '<p>Well and good</p>',
      '<article><p>No heading</p></article>',
      '<table><tr><td headers="none">No such header</td></tr></table>',
      '<p aria-label="A name">A paragraph has none</p>',
    ];
    const pages = bodies.map((body, index) => [`page-${index}/`, documentOf('<title>A page</title>', body)] as const);
    const found = nuFaults(pages).map((fault) => fault.split(' ', 1)[0]);
    expect(found.toSorted()).toEqual(['/page-1/', '/page-2/', '/page-3/']);
  });
});
