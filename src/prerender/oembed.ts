import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readDataset } from '../datasets/read-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import { EMBED_HEIGHT, embedCode } from '../features/export/embed-code.ts';
import { allPages, type Page } from '../navigation/places.ts';
import { tag } from './markup.ts';
import { siteAt } from './site.ts';

/** As wide as a column of text; the frame takes the width that it is given. */
const EMBED_WIDTH = 720;
/** A day: as often as a curated dataset may change. */
const CACHE_SECONDS = 86_400;

/**
 * Writes `oembed.json` beside every page (oembed.com, type “rich”), and has each page name it, so that a site in which a
 * link is pasted can show the view itself. oEmbed knows whole addresses only: `SITE_URL` says where the site is published.
 */
export function oembed(): Plugin {
  return {
    name: 'common-ground-oembed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { address } = siteAt(process.env.SITE_URL);
        // Without it there is no answer to give.
        if (address === undefined) return;
        const dataset = curatedDataset();
        for (const page of allPages(dataset)) {
          const answered = answer(page, dataset, new URL(address));
          this.emitFile({ type: 'asset', fileName: `${page.path}oembed.json`, source: answered });
          const html = bundle[`${page.path}index.html`];
          if (html?.type !== 'asset') continue;
          html.source = String(html.source).replace('</head>', () => `  ${linkTo(page)}\n  </head>`);
        }
      },
    },
  };
}

function answer({ path, title }: Page, dataset: Dataset, site: URL): string {
  const frame = new URL(`${path}?embed`, site).href;
  const script = new URL('embed.js', site).href;
  const whole = `${title} · Common Ground`;
  const json = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Common Ground',
    provider_url: site.href,
    title: `${whole}, ${dataset.title}`,
    cache_age: CACHE_SECONDS,
    width: EMBED_WIDTH,
    height: EMBED_HEIGHT,
    html: embedCode({ title: whole, address: frame, script }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** How a page says where its answer is. */
function linkTo({ title }: Page): string {
  const words = `${title} · Common Ground`;
  return tag('link', { rel: 'alternate', type: 'application/json+oembed', href: 'oembed.json', title: words });
}

function curatedDataset(): Dataset {
  const file = new URL('../../public/data/model.json', import.meta.url);
  const reading = readDataset(JSON.parse(readFileSync(file, 'utf8')));
  if (reading.kind === 'faulty') throw new Error('The dataset is not sound: npm run check-model says where.');
  return reading.dataset;
}
