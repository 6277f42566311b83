import { renderToStaticMarkup } from 'react-dom/server';
import { isComplete } from '../datasets/complete.ts';
import { grouped } from '../datasets/grouped.ts';
import { readBytes } from '../datasets/read-bytes.ts';
import { readCodings } from '../datasets/read-codings.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Codings } from '../domain/dataset-file.ts';
import type { TextShaper } from '../drawing/card/text-shaper.ts';
import { brandOf } from '../language/site.ts';
import type { PartPage } from '../navigation/address.ts';
import type { Page } from '../navigation/route.ts';
import type { KeptPages } from '../offline/kept-pages.ts';
import { Lost } from '../shell/arrival/Lost.tsx';
import { loadEverything } from '../ui/later/later.ts';
import { NAVIGATION } from '../views/index.ts';
import { cardOf } from './cards.tsx';
import { feedFiles } from './feeds/feeds.ts';
import { headOf, partHead } from './head.ts';
import { oembedFiles } from './oembed.ts';
import { rootFrom } from './root.ts';
import { cardFile, siteAt } from './site.ts';
import { searchFiles } from './sitemap.ts';
import { writtenPage } from './written.tsx';

/** A page, or a part of one, as HTML. */
export interface Written {
  readonly page: Page | PartPage;
  readonly root: string;
  readonly head: string;
  readonly body: string;
}

/** What the build makes of one page. */
export interface WrittenPage extends Written {
  readonly cardFile: string;
  /** The card as SVG. */
  readonly card: string;
}

export interface WrittenSite {
  /** The fingerprint of the dataset file. */
  readonly print: string;
  /** True where the file leaves out what can be computed. */
  readonly hasGaps: boolean;
  readonly pages: readonly Page[];
  /** What works without a network. */
  readonly kept: KeptPages;
  /** Writes one of the pages, when its turn comes: all of them with their cards would take much room. */
  readonly write: (page: Page) => WrittenPage;
  /** What other pages embed. */
  readonly parts: readonly PartPage[];
  readonly writePart: (part: PartPage) => Written;
  /** What is shown at an address without a page, at whatever depth: its way up is the base path itself. */
  readonly lost: { readonly brand: string; readonly root: string; readonly body: string };
  /** Plain files: name and text. */
  readonly files: Readonly<Record<string, string>>;
}

interface WriteInput {
  /** The dataset file. */
  readonly bytes: Uint8Array;
  /** Reads a file beside the dataset. */
  readonly readBeside: (file: string) => Uint8Array;
  /** The build setting `SITE_URL`. */
  readonly setting: string | undefined;
  readonly shaper: TextShaper;
}

/** Everything that the build writes besides the program: the entry of its second, server-side half. */
export async function writeSite({ bytes, readBeside, setting, shaper }: WriteInput): Promise<WrittenSite> {
  const site = siteAt(setting);
  const read = readBytes(bytes);
  if (read.kind === 'faulty') {
    const lines = grouped(read.faults).map(({ path, place = '', message }) => `${place}  ${path}  ${message}`);
    throw new Error(`The dataset is not sound:\n${lines.join('\n')}`);
  }
  const { dataset, file, print } = read;
  const codings = codingsOf(dataset, readBeside);
  await loadEverything();
  return {
    print,
    hasGaps: !isComplete(file),
    pages: NAVIGATION.allPages(dataset),
    kept: keptPages(dataset),
    write: (page) => ({
      page,
      root: rootFrom(page.path),
      head: headOf(dataset, page, site),
      body: writtenPage(dataset, page.path, codings),
      cardFile: cardFile(page),
      card: cardOf(dataset, page, shaper),
    }),
    parts: NAVIGATION.allParts(dataset),
    writePart: (part) => ({
      page: part,
      root: rootFrom(part.path),
      head: partHead(dataset, part, site),
      body: writtenPage(dataset, part.path),
    }),
    lost: {
      brand: brandOf(dataset),
      root: site.base,
      body: renderToStaticMarkup(<Lost dataset={dataset} base={site.base} />),
    },
    files: { ...searchFiles(dataset, site), ...oembedFiles(dataset, site), ...feedFiles(dataset, site) },
  };
}

function codingsOf(dataset: Dataset, readBeside: WriteInput['readBeside']): Codings | undefined {
  if (dataset.codingsFile === undefined) return undefined;
  const read = readCodings(readBeside(dataset.codingsFile), dataset);
  if (read.kind === 'faulty') throw new Error('The codings are not sound: npm run check-model says where.');
  return read.codings;
}

function keptPages(dataset: Dataset): KeptPages {
  const entries = NAVIGATION.routes.filter(({ view, entry }) => view === entry);
  return {
    paths: entries.flatMap((route) => route.pages(dataset)).map(({ path }) => path),
    folders: [...new Set(NAVIGATION.routes.map(({ folder }) => folder))].filter((folder) => folder !== ''),
  };
}
