import type { Rolldown } from 'vite';
import { codeOf } from './view-files.ts';
import type { Written, WrittenSite } from './write.tsx';

interface Built {
  readonly bundle: Rolldown.OutputBundle;
  /** The fingerprint of the dataset file. */
  readonly print: string;
}

/** A page of the site: the page as built, with the head and the body that were written for it. */
export function pageHtml(template: string, { page, root, head, body }: Written, { bundle, print }: Built): string {
  const { styles, scripts } = codeOf(page.place.view, bundle, 'part' in page ? 'Embedded' : 'View');
  const links = [
    ...styles.map((file) => `<link rel="stylesheet" href="./${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ];
  const html = withPlainStyles(template).replace(
    '</head>',
    () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`,
  );
  // The written body has its own way up in its links: only the frame around it is turned.
  return withHead(rooted(html, root), head).replace(
    '<div id="root"></div>',
    () => `<div id="root" data-page="${page.path}" data-model="${print}">${body}</div>`,
  );
}

/** Shown at any address that is none, at any depth: it has to know where the site is published. */
export function lostHtml(template: string, { root, body }: WrittenSite['lost']): string {
  const head = '<title>No such page · Common Ground</title>\n    <meta name="robots" content="noindex" />';
  return withHead(rooted(withPlainStyles(template), root), head)
    .replace('<html ', '<html data-lost ')
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

/** The page as it is where it has been written to: it says how deep it lies, and names files from there. */
export function rooted(html: string, root: string): string {
  return html.replace('data-root="./"', `data-root="${root}"`).replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}

/** A stylesheet comes without asking for leave, so that a frame with `sandbox`, which has no origin to ask with, is styled on any host. */
function withPlainStyles(html: string): string {
  return html.replaceAll('<link rel="stylesheet" crossorigin ', '<link rel="stylesheet" ');
}

function withHead(html: string, head: string): string {
  // What the template says of the whole site goes first: a page says its own.
  return html.replace(/\s*<meta\s+name="description"[^>]*?\/?>/, '').replace(/<title>.*?<\/title>/, () => head);
}
