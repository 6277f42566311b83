import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { renderAsync } from '@resvg/resvg-js';
import type { Plugin, Rolldown } from 'vite';
import { FACES } from '../drawing/card/pen.ts';
import { openPen } from './pen.ts';
import { rootFrom } from './root.ts';
import { writeWithServerHalf } from './server-build.ts';
import { codeOf } from './view-files.ts';
import type { WrittenPage } from './write.tsx';

/**
 * What the browser may do on any page of the site: only what comes with the site. React sets custom
 * properties on elements, which is what `style-src-attr` is for; there is no inline script and no eval.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The preview of an embedded view, and the page's own service worker.
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const MODEL = new URL('../../public/data/model.json', import.meta.url);

/** Writes every page of the site as HTML that can be read by itself, each with its card, and what search engines ask for. */
export function pages(): Plugin {
  return {
    name: 'common-ground-pages',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl = '/' }) {
        if (server !== undefined) return withRoot(html, rootFrom(originalUrl.replace(/[?#].*/, '').slice(1)));
        const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
        return html.replace('<meta name="viewport"', `${policy}\n    <meta name="viewport"`);
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const template = String(index.source);
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        const site = await writeWithServerHalf({
          text: readFileSync(MODEL, 'utf8'),
          setting: process.env.SITE_URL,
          pen: await openPen(FACES),
        });
        for (const written of site.pages) {
          const html = pageHtml(template, written, { bundle, print: site.print });
          if (written.page.path === '') index.source = html;
          else emit(`${written.page.path}index.html`, html);
        }
        emit('404.html', lostHtml(template, site.lost));
        for (const [name, text] of Object.entries(site.files)) emit(name, text);
        await drawCards(site.pages, emit);
        if (process.env.SITE_URL === undefined) {
          this.info(
            'SITE_URL is not set: cards and the sitemap have no whole addresses, which those who show links want.',
          );
        }
      },
    },
  };
}

interface Built {
  readonly bundle: Rolldown.OutputBundle;
  readonly print: string;
}

function pageHtml(template: string, { page, root, head, body }: WrittenPage, { bundle, print }: Built): string {
  const { styles, scripts } = codeOf(page.place.view, bundle);
  const links = [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ];
  const html = template.replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`);
  // The written body has its own way up in its links: only the frame around it is turned.
  return withHead(rooted(html, root), head).replace(
    '<div id="root"></div>',
    () => `<div id="root" data-page="${page.path}" data-model="${print}">${body}</div>`,
  );
}

/** Shown at any address that is none, at any depth: it has to know where the site is published. */
function lostHtml(template: string, { root, body }: { readonly root: string; readonly body: string }): string {
  const head = '<title>No such page · Common Ground</title>\n    <meta name="robots" content="noindex" />';
  return withHead(rooted(template, root), head)
    .replace('<html ', '<html data-lost ')
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

function withHead(html: string, head: string): string {
  // What the template says of the whole site goes first: a page says its own.
  return html.replace(/\s*<meta\s+name="description"[^>]*?\/?>/, '').replace(/<title>.*?<\/title>/, () => head);
}

function rooted(html: string, root: string): string {
  return withRoot(html, root).replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}

function withRoot(html: string, root: string): string {
  return html.replace('data-root="./"', `data-root="${root}"`);
}

/** Draws the cards, as many at once as there are processors. Without fonts: the text of a card is outlines. */
async function drawCards(written: readonly WrittenPage[], emit: (file: string, png: Uint8Array) => void) {
  const left = [...written];
  const draw = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const image = await renderAsync(next.card, { font: { loadSystemFonts: false } });
      emit(next.cardFile, image.asPng());
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
}
