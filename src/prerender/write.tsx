import { renderToStaticMarkup } from 'react-dom/server';
import { readText } from '../datasets/fetch-dataset.ts';
import type { Pen } from '../drawing/card/pen.ts';
import { allPages, type Page } from '../navigation/places.ts';
import { Lost } from '../shell/Lost.tsx';
import { loadViews } from '../views/index.ts';
import { cardOf } from './cards.tsx';
import { headOf } from './head.ts';
import { rootFrom } from './root.ts';
import { cardFile, siteAt } from './site.ts';
import { robots, sitemap } from './sitemap.ts';
import { writtenPage } from './written.tsx';

/** What the build makes of one page. */
export interface WrittenPage {
  readonly page: Page;
  readonly root: string;
  readonly head: string;
  readonly body: string;
  readonly cardFile: string;
  /** The card as SVG. */
  readonly card: string;
}

export interface WrittenSite {
  /** The fingerprint of the model file. */
  readonly print: string;
  readonly pages: readonly WrittenPage[];
  /** What is shown at an address without a page, at whatever depth: its way up is the base path itself. */
  readonly lost: { readonly root: string; readonly body: string };
  /** Plain files: name and text. */
  readonly files: Readonly<Record<string, string>>;
}

interface WriteInput {
  /** The model file. */
  readonly text: string;
  /** The build setting `SITE_URL`. */
  readonly setting: string | undefined;
  readonly pen: Pen;
}

/** Everything that the build writes besides the program: the entry of its second, server-side half. */
export async function writeSite({ text, setting, pen }: WriteInput): Promise<WrittenSite> {
  const site = siteAt(setting);
  const read = readText(text);
  if (read.kind === 'faulty') throw new Error('The model is not sound: npm run check-model says where.');
  const { model, print } = read;
  await loadViews();
  return {
    print,
    pages: allPages(model).map((page) => ({
      page,
      root: rootFrom(page.path),
      head: headOf(model, page, site),
      body: writtenPage(model, page.path),
      cardFile: cardFile(page),
      card: cardOf(model, page, pen),
    })),
    lost: { root: site.base, body: renderToStaticMarkup(<Lost model={model} base={site.base} />) },
    files: { 'sitemap.xml': sitemap(model, site), 'robots.txt': robots(site) },
  };
}
