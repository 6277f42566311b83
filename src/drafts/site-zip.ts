import { type Zippable, zipSync } from 'fflate';
import { readBytes } from '../datasets/read-bytes.ts';
import type { Dataset } from '../domain/dataset.ts';
import { recipeWords } from '../language/recipes.ts';

interface SiteInput {
  /** The dataset file. */
  readonly text: string;
  /** The pages of the new site, each with its path: `issues/streets/`. */
  readonly pagesOf: (dataset: Dataset) => readonly { readonly path: string; readonly title: string }[];
  /** Where a file of this site lies. */
  readonly hrefOf: (path: string) => string;
}

/** More pages than this are left to be reached by way of others: a host may refuse many thousand files. */
const MOST_PAGES = 3000;

/**
 * A whole site as a .zip: the program as this site has it, the dataset, and a page for every address. Rejects where a file of the program
 * does not come. Nothing that was written from this site’s own dataset is in it.
 */
export async function siteZip({ text, pagesOf, hrefOf }: SiteInput): Promise<Uint8Array<ArrayBuffer>> {
  const read = readBytes(new TextEncoder().encode(text));
  if (read.kind !== 'sound') throw new Error('The dataset is not sound.');
  const { dataset } = read;
  const files: string[] = JSON.parse(await textAt(hrefOf('program.json')));
  const program = await Promise.all(files.map(async (file) => [file, await bytesAt(hrefOf(file))] as const));
  const shell = await textAt(hrefOf('shell.html'));
  const site: Zippable = Object.fromEntries(program);
  const put = (path: string, content: string) => {
    site[path] = new TextEncoder().encode(content);
  };
  for (const { path, title } of pagesOf(dataset).slice(0, MOST_PAGES))
    put(`${path}index.html`, pageOf(shell, { path, title, dataset }));
  put('404.html', pageOf(shell, { path: '', title: dataset.title, dataset }));
  put(MANIFEST, manifestOf(await textAt(hrefOf(MANIFEST)), dataset));
  put('data/model.json', text);
  // What a browser that has kept another site under this address asks for.
  put('sw.js', '// This site keeps nothing for later.\n');
  put('.nojekyll', '');
  put('README.txt', recipeWords.readme(dataset.title));
  return zipSync(site, { level: 6 });
}

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
}

/** The page without content, at its depth, with a title and words for those without JavaScript. */
function pageOf(shell: string, { path, title, dataset }: ShellPage): string {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const whole = escaped(title === dataset.title || path === '' ? dataset.title : `${title} · ${dataset.title}`);
  const about = escaped(dataset.summary ?? dataset.title);
  return shell
    .replaceAll('="./', `="${root}`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${whole}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () => `<meta name="description" content="${about}" />`)
    .replace(/<meta name="robots"[^>]*>\s*/, '')
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
