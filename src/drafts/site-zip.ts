import { datasetOfAnyFormat } from '../datasets/complete.ts';
import { printOf } from '../datasets/fingerprint.ts';
import type { Dataset } from '../domain/dataset.ts';
import { recipeWords } from '../language/recipes.ts';
import { siteIn, withSite } from '../offline/kept-site.ts';

interface SiteInput {
  /** The dataset file, which is sound. */
  readonly text: string;
  /** The pages of the new site, each with its path: `issues/streets/`. */
  readonly pagesOf: (dataset: Dataset) => readonly { readonly path: string; readonly title: string }[];
  /** Where a file of this site lies. */
  readonly hrefOf: (path: string) => string;
  /** Packs the files of the site. */
  readonly zip: (files: SiteFiles) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Files by their paths. */
export type SiteFiles = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** More pages than this are left to be reached by way of others: a host may refuse many thousand files. */
const MOST_PAGES = 3000;

/**
 * A whole site as a .zip: the program as this site has it, the dataset, and a page for every address; once visited it works without a
 * network. Rejects where a file of the program does not come. Nothing that was written from this site’s own dataset is in it.
 */
export async function siteZip({ text, pagesOf, hrefOf, zip }: SiteInput): Promise<Uint8Array<ArrayBuffer>> {
  // No page is that of a position: a million of them need not be made ready.
  const dataset = datasetOfAnyFormat({ ...JSON.parse(text), positions: [] });
  const files: string[] = JSON.parse(await textAt(hrefOf(PROGRAM_LIST)));
  const program = await Promise.all(files.map(async (file) => [file, await bytesAt(hrefOf(file))] as const));
  const [shell, worker] = [await textAt(hrefOf(SHELL)), await textAt(hrefOf(WORKER))];
  const { folders, kept } = siteIn(worker);
  const site: Record<string, Uint8Array<ArrayBuffer>> = Object.fromEntries(program);
  const own: string[] = [];
  const put = (path: string, content: string) => {
    site[path] = new TextEncoder().encode(content);
    const print = printOf(content);
    own.push(`${path} ${print}`);
    return { url: path.replace(/^index\.html$/, './'), revision: print };
  };
  const pageAt = (path: string, title: string) => pageOf(shell, { path, title, dataset, folders });
  const pages = pagesOf(dataset);
  for (const { path, title } of pages.slice(0, MOST_PAGES)) put(`${path}index.html`, pageAt(path, title));
  put('404.html', lostPage(shell, { dataset, folders }));
  put(PROGRAM_LIST, JSON.stringify(files));
  put('.nojekyll', '');
  put('README.txt', recipeWords.readme(dataset.title, pages.length > MOST_PAGES));
  const mine = [
    put('index.html', pageAt('', dataset.title)),
    put(SHELL, named(shell, dataset.title, dataset)),
    put(MANIFEST, manifestOf(await textAt(hrefOf(MANIFEST)), dataset)),
  ];
  const revision = printOf(JSON.stringify([kept, own]));
  mine.push(put(DATA, text));
  const urls = new Set(mine.map(({ url }) => url));
  const all = [...kept.filter(({ url }) => files.includes(url) && !urls.has(url)), ...mine];
  put(WORKER, withSite(worker, { kept: all, revision, folders }));
  put('revision.txt', `${revision}\n`);
  return zip(site);
}

const SHELL = 'shell.html';
const WORKER = 'sw.js';
const PROGRAM_LIST = 'program.json';
const DATA = 'data/model.json';
const MANIFEST = 'manifest.webmanifest';

/** What a device calls the site beside its programs. */
function manifestOf(manifest: string, { title, summary }: Dataset): string {
  const named = { name: title, short_name: title, description: summary ?? title };
  return JSON.stringify({ ...JSON.parse(manifest), ...named });
}

interface ShellPage {
  readonly path: string;
  readonly title: string;
  readonly dataset: Dataset;
  /** Where pages lie: the line before the first paint finds the site’s root by it. */
  readonly folders: readonly string[];
}

/** The page without content, at its depth, with a title and words for those without JavaScript. */
function pageOf(shell: string, { path, title, dataset, folders }: ShellPage): string {
  const whole = title === dataset.title || path === '' ? dataset.title : `${title} · ${dataset.title}`;
  return named(started(shell), whole, dataset)
    .replaceAll('="./', `="${'../'.repeat(path.split('/').length - 1) || './'}`)
    .replace('<html ', () => `<html data-page="${path}" data-folders="${folders.join(' ')}" `)
    .replace(/<meta name="robots"[^>]*>\s*/, '');
}

/** Shown at any address that is none, at any depth: the folders tell where the site lies. */
function lostPage(shell: string, { dataset, folders }: Pick<ShellPage, 'dataset' | 'folders'>): string {
  const title = `${recipeWords.lost} · ${dataset.title}`;
  return named(started(shell), title, dataset).replace(
    '<html ',
    () => `<html data-lost data-folders="${folders.join(' ')}" `,
  );
}

/** What the head asks for, in a template: the line before the first paint asks for it once it knows where the site lies. */
function started(shell: string): string {
  const tags = shell.match(ASKED_FOR) ?? [];
  return shell
    .replace(ASKED_FOR, '')
    .replace('</body>', () => `<template id="program">${tags.map((tag) => tag.trim()).join('')}</template>\n  </body>`);
}

const ASKED_FOR =
  /\s*(?:<script type="module"[^>]*><\/script>|<link rel="(?:preload|modulepreload|stylesheet)"[^>]*>)/g;

function named(shell: string, title: string, dataset: Dataset): string {
  const whole = escaped(title);
  const about = escaped(dataset.summary ?? dataset.title);
  return shell
    .replace(/<title>.*?<\/title>/s, () => `<title>${whole}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () => `<meta name="description" content="${about}" />`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"></div><noscript><h1>${whole}</h1><p>${about}</p><p>${recipeWords.noScript}</p></noscript>`,
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not come.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function textAt(address: string): Promise<string> {
  return new TextDecoder().decode(await bytesAt(address));
}
