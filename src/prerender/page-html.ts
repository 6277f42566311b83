import type { Rolldown } from 'vite';
import { lostWords } from '../language/lost.ts';
import { escaped } from '../language/markup.ts';
import { type Built, paintedFirst } from './first-paint.ts';
import { filesOf } from './view-files.ts';
import type { Written, WrittenSite } from './write.tsx';

interface BuiltSite extends Built {
  readonly bundle: Rolldown.OutputBundle;
  readonly site: Pick<WrittenSite, 'print' | 'hasGaps' | 'kept'>;
}

/** A page of the site: the page as built, with the head and the body that were written for it. */
export function pageHtml({ page, root, head, body }: Written, built: BuiltSite): string {
  const files = filesOf(page.place.view, built.bundle, 'part' in page ? 'Embedded' : 'View');
  const html = paintedFirst({ ...built, root, files });
  // The written body has its own way up in its links: only the frame around it is turned.
  const { print, hasGaps } = built.site;
  const model = `data-model="${print}"${hasGaps ? ' data-gaps' : ''}`;
  // At the page’s end: what it tells is not to stand there until then.
  const barComes = body.includes('data-time-bar') ? 'data-bar-comes ' : '';
  return withHead(rooted(html, root), head + paintedAtOnce(body))
    .replace('<html ', () => `<html data-page="${page.path}" ${foldersOf(built)} ${barComes}`)
    .replace('<div id="root"></div>', () => `<div id="root" data-page="${page.path}" ${model}>${body}</div>`);
}

/** Shown at any address that is none, at any depth: it has to know where the site is published. */
export function lostHtml({ brand, root, body }: WrittenSite['lost'], built: BuiltSite): string {
  const head = `<title>${escaped(lostWords.tab(brand))}</title>\n    <meta name="robots" content="noindex" />`;
  const html = paintedFirst({ ...built, root, files: filesOf(undefined, built.bundle) });
  return withHead(rooted(html, root), head)
    .replace('<html ', () => `<html data-lost ${foldersOf(built)} `)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

/**
 * Has Chrome wait with the first paint for the end of a page’s picture, where it has one of many parts: laid out anew as each part
 * comes, the Overview’s axes stood there 1.2 s later on a slow phone.
 */
function paintedAtOnce(body: string): string {
  return body.includes(' id="picture"') ? '\n    <link rel="expect" href="#picture" blocking="render" />' : '';
}

/** Where pages lie: the line before the first paint finds the site’s root by it. */
function foldersOf({ site }: BuiltSite): string {
  return `data-folders="${site.kept.folders.join(' ')}"`;
}

/** The page as it is where it has been written to: it says how deep it lies, and names files from there. */
export function rooted(html: string, root: string): string {
  return html.replace('data-root="./"', `data-root="${root}"`).replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}

function withHead(html: string, head: string): string {
  // What the template says of the whole site goes first: a page says its own.
  return html.replace(/\s*<meta\s+name="description"[^>]*?\/?>/, '').replace(/<title>.*?<\/title>/, () => head);
}
