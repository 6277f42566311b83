import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../src/datasets/read-dataset.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { summaryOf } from '../src/prerender/summary.ts';
import { writtenPage } from '../src/prerender/written.tsx';
import { loadEverything } from '../src/ui/later/later.ts';
import { NAVIGATION } from '../src/views/index.ts';
import { datasetIn, fileIn, TONGUES, type TongueName } from './fixtures/scripts.ts';

const HEARD = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];
const DAY_IN_WORDS = /\d \p{Lu}\p{Ll}+ \d{4}/u;
const ISOLATE = /\u2068[^\u2068\u2069]*\u2069/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const NAMES = Object.keys(TONGUES).filter((name): name is TongueName => name in TONGUES);

beforeAll(loadEverything);

describe.each(NAMES)('A dataset in %s', (name) => {
  it('is sound', () => {
    expect(readDataset(fileIn(name))).toMatchObject({ kind: 'sound', warnings: [] });
  });

  it('has its text in its own language and direction, and apart from the sentences that hold it', () => {
    const dataset = datasetIn(name);
    const pages = NAVIGATION.allPages(dataset);
    expect(pages.length).toBeGreaterThan(12);
    const faults = pages.flatMap((page) => {
      const { finding = '', description = '' } = summaryOf(dataset, page);
      const said = [page.title, finding, description].filter(turns).map((text) => `/${page.path} turns: ${text}`);
      return [...said, ...faultsOf(page.path, dataset)];
    });
    expect(faults, faults.slice(0, 40).join('\n')).toEqual([]);
  });
});

/** Text of the dataset that stands by itself in the page’s language, and text in it that would turn what is around it. */
function faultsOf(path: string, dataset: Dataset): readonly string[] {
  const { lang = '', dir = 'auto' } = dataset;
  const page = new DOMParser().parseFromString(writtenPage(dataset, path), 'text/html');
  for (const withoutScript of page.querySelectorAll('noscript')) withoutScript.remove();
  const texts = page.createNodeIterator(page.body, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    const holder = node.parentElement;
    const own = holder?.closest('[lang]');
    if (own !== null && own?.getAttribute('lang') === lang) {
      if ((own.getAttribute('dir') ?? 'auto') !== dir) faults.push(`/${path} has no direction: ${text}`);
      if (DAY_IN_WORDS.test(text)) faults.push(`/${path} turns what is ours: ${text}`);
      continue;
    }
    if (isForeign(text) && !/\p{Script=Latin}/u.test(text) && isAlone(holder, text) && !text.startsWith('“'))
      faults.push(`/${path} is not in ${lang}: ${text}`);
    if (turns(text)) faults.push(`/${path} turns around it: ${text}`);
  }
  for (const quote of page.querySelectorAll('blockquote'))
    if (quote.getAttribute('dir') !== dir) faults.push(`/${path} marks a quotation where it ends: ${quote.outerHTML}`);
  for (const { children, outerHTML } of page.querySelectorAll('fieldset'))
    if (children.length < 2) faults.push(`/${path} offers nothing: ${outerHTML}`);
  for (const input of page.querySelectorAll('input:not([type]), [type=text], [type=search], textarea, option'))
    if (input.getAttribute('dir') !== 'auto') faults.push(`/${path} is written one way: ${input.outerHTML}`);
  for (const element of page.querySelectorAll('*')) {
    for (const attribute of HEARD) {
      const text = element.getAttribute(attribute) ?? '';
      if (turns(text)) faults.push(`/${path} [${attribute}] turns around it: ${text}`);
    }
  }
  return faults;
}

function isForeign(text: string): boolean {
  return /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u.test(text);
}

/** True for all that an element says. */
function isAlone(holder: Element | null, text: string): boolean {
  return holder?.textContent === text && !holder.matches('option, title');
}

function turns(text: string): boolean {
  // An entry of BibTeX is data.
  let rest = text.startsWith('@misc{') ? '' : text;
  while (ISOLATE.test(rest)) rest = rest.replaceAll(ISOLATE, '');
  return RIGHT_TO_LEFT.test(rest) && /[\p{Script=Latin}]/u.test(rest);
}
