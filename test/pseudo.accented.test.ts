import { beforeAll, describe, expect, it } from 'vitest';
import { writtenPage } from '../src/prerender/written.tsx';
import { loadEverything } from '../src/ui/later/later.ts';
import { NAVIGATION } from '../src/views/index.ts';
import { shippedDataset } from './fixtures/shipped-dataset.ts';

/** How many texts of the pages do not come from `src/language` yet: it only falls. */
const LEFT = 786;

const HEARD = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];

const dataset = shippedDataset();
/** What the curator has written; a sentence may begin with it. */
const CURATED = new Set(textsIn(dataset).map(lowered));
/** Names that every language leaves as they are. */
const NAMES = /\b(Common Ground|APA|Chicago|BibTeX|JSON|CSV|PNG|SVG|Markdown|https?:\S+)\b/g;

beforeAll(loadEverything);

describe('In the accented language', () => {
  it('a page of each view has words from the language room and from the dataset only', () => {
    const pages = NAVIGATION.routes.flatMap(({ pages: pagesIn }) => pagesIn(dataset).slice(0, 2));
    expect(pages.length).toBeGreaterThan(12);
    const left = new Set(pages.flatMap(({ path }) => wordsOn(path).filter((words) => !isCurated(words))));
    expect(left.size, [...left].slice(0, 60).join('\n')).toBeLessThanOrEqual(LEFT);
  });
});

/** Every text of a page, and of its attributes that are read or heard, between the marks around what was handed in. */
function wordsOn(path: string): readonly string[] {
  const page = new DOMParser().parseFromString(writtenPage(dataset, path), 'text/html');
  const texts = page.createNodeIterator(page.body, NodeFilter.SHOW_TEXT);
  const said = [...page.querySelectorAll('*')].flatMap((element) =>
    HEARD.map((name) => element.getAttribute(name) ?? ''),
  );
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) said.push(text.textContent ?? '');
  return said.flatMap((text) => text.split(/[\u2068\u2069⟦⟧]+/));
}

/** True for a text without words, and for one that the dataset has. */
function isCurated(text: string): boolean {
  const words = text.replaceAll(NAMES, '').trim();
  return !/[a-z]{2}/i.test(words) || CURATED.has(lowered(words.replace(/^[“‘(]|[”’).,:;]+$/g, '')));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function lowered(text: string): string {
  return text.replace(/[.]$/, '').toLowerCase();
}
