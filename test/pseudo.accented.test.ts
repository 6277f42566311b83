import { beforeAll, describe, expect, it } from 'vitest';
import { writtenPage } from '../src/prerender/written.tsx';
import { loadEverything } from '../src/ui/later/later.ts';
import { NAVIGATION } from '../src/views/index.ts';
import { shippedDataset } from './fixtures/shipped-dataset.ts';

const HEARD = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];

const dataset = shippedDataset();
/** What the curator has written; a sentence may begin with it. */
const CURATED = new Set(textsIn(dataset).map(lowered));
/** Names that every language leaves as they are, and those of hosts. */
const NAMES =
  /\b(Common Ground|APA|Chicago|BibTeX|JSON|CSV|PNG|SVG|Markdown|https?:\S+|([\w-]+\.)+[a-z]{2,8}|min|max)\b/g;

beforeAll(loadEverything);

describe('In the accented language', () => {
  it('a page of each view has words from the language room and from the dataset only', () => {
    const pages = NAVIGATION.routes.flatMap(({ pages: pagesIn }) => pagesIn(dataset).slice(0, 2));
    expect(pages.length).toBeGreaterThan(12);
    const left = new Set(pages.flatMap(({ path }) => wordsOn(path).filter((words) => !isCurated(words))));
    expect([...left].slice(0, 60)).toEqual([]);
  }, 180_000);
});

/** Every text of a page, and of its attributes that are read or heard, between the marks around what was handed in. */
function wordsOn(path: string): readonly string[] {
  const page = new DOMParser().parseFromString(writtenPage(dataset, path), 'text/html');
  // What programs read is the same in every language.
  for (const element of page.querySelectorAll('code, pre')) element.remove();
  const texts = page.createNodeIterator(page.body, NodeFilter.SHOW_TEXT);
  const said = [...page.querySelectorAll('*')].flatMap((element) =>
    HEARD.map((name) => element.getAttribute(name) ?? ''),
  );
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) said.push(text.textContent ?? '');
  return said.flatMap((text) => text.split(/[\u2068\u2069⟦⟧]+/));
}

/** True for a text without words, and for one that the dataset has. */
function isCurated(text: string): boolean {
  return CURATED.has(lowered(text)) || !/[a-z]{2}/i.test(text.replaceAll(NAMES, ''));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** In small letters, without the signs at its ends: a sentence may begin with it, or put it in quotation marks. */
function lowered(text: string): string {
  return text.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '').toLowerCase();
}
