import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readModel } from '../src/data/read-model.ts';
import { allPages, type Page } from '../src/state/places.ts';

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

/** Writes one HTML file for every address, so that a plain static server opens deep links. */
export function pages(): Plugin {
  return {
    name: 'common-ground-pages',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl }) {
        if (server !== undefined) return withRoot(html, rootFrom(originalUrl ?? '/'));
        const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
        return html.replace('<meta name="viewport"', `${policy}\n    <meta name="viewport"`);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const html = String(index.source);
        for (const page of deepPages()) {
          this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source: pageHtml(html, page) });
        }
        // A host shows this page at any depth, so it has to know where the site is published.
        const site = process.env.SITE_PATH ?? '/';
        this.emitFile({ type: 'asset', fileName: '404.html', source: rooted(html, site) });
      },
    },
  };
}

/** Every page of the site but the first. */
function deepPages(): readonly Page[] {
  const file = new URL('../public/data/model.json', import.meta.url);
  const reading = readModel(JSON.parse(readFileSync(file, 'utf8')));
  if (reading.kind === 'faulty') throw new Error('The model is not sound: npm run check-model says where.');
  return allPages(reading.model).filter(({ path }) => path !== '');
}

function pageHtml(html: string, { path, title, description }: Page): string {
  return rooted(html, rootFrom(`/${path}`))
    .replace(/<title>.*?<\/title>/, `<title>${escaped(title)} · Common Ground</title>`)
    .replace(/(name="description"\s+content=")[^"]*/, (_, before: string) => before + escaped(description));
}

function rooted(html: string, root: string): string {
  return withRoot(html, root).replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}

function withRoot(html: string, root: string): string {
  return html.replace('data-root="./"', `data-root="${root}"`);
}

/** The way up from a path to the site's first page: `/issues/sanctions/` gives `../../`. */
function rootFrom(path: string): string {
  const depth = path.replace(/[?#].*/, '').split('/').length - 2;
  return depth > 0 ? '../'.repeat(depth) : './';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
