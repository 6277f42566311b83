import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { minifySync } from 'vite';
import { asFileWords, noProgramWords } from '../language/as-file.ts';
import { withPolicy } from './content-policy.ts';
import type { PageFiles } from './view-files.ts';

const SCRIPT = new URL('../shell/arrival/before-paint.js', import.meta.url);
/** What makes a page live: not needed for it to be seen. */
const PROGRAM = /\s*(?:<script type="module"[^>]*><\/script>|<link rel="(?:preload|modulepreload)"[^>]*>)/g;
/** What the line before the first paint asks for. */
const FONTS_AT_ONCE = [/[^(]*inter-latin-(?!ext)[^)]*/, /[^(]*source-serif-4-latin-(?!ext)[^)]*/];
const SHEET = /\s*<link rel="stylesheet"[^>]*>/g;

/** The page as vite knows it, with the line that runs before the first paint, and what that says where no program runs. */
export function withLine(html: string, line: string): string {
  const { title, limits, inProject, inSite, open } = asFileWords;
  const asFile = `<p><strong>${title}</strong> ${limits}</p><p>${inProject} <code>npx vite preview</code>. ${inSite} <code>python3 -m http.server</code>. ${open}</p>`;
  const { title: lost, published, again } = noProgramWords;
  const noProgram = `<p role="alert"><strong>${lost}</strong> ${published} <a href="">${again}</a></p>`;
  const template = (id: string, words: string) =>
    `<template id="${id}"><aside data-still>${words}</aside></template>\n    `;
  return html
    .replace('<link rel="icon"', () => `<script>${line}</script>\n    <link rel="icon"`)
    .replace('<div id="gate">', (gate) => template('as-file', asFile) + template('no-program', noProgram) + gate);
}

/** That line as it is served: the policy allows it by its hash, so that it is the same everywhere. */
export function lineBeforePaint(): string {
  const { code, errors } = minifySync('before-paint.js', readFileSync(SCRIPT, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`before-paint.js: ${errors[0]?.message}`);
  return code.trim();
}

/** What the build has made. */
export interface Built {
  /** The page without its content. */
  readonly template: string;
  readonly line: string;
}

interface Painted extends Built {
  /** The way to the site’s first page, from where the page lies. */
  readonly root: string;
  readonly files: PageFiles;
}

/**
 * A page that is painted when its HTML is there: its styles stand in it, and what makes it live in a template, from
 * which the line before the first paint takes it afterwards.
 */
export function paintedFirst({ template, line, root, files: { styles, scripts } }: Painted): string {
  // What a sheet names, fonts for one, lies beside its file.
  const css = styles.map(({ file, css }) => css.replaceAll('url(./', `url(${root}${posix.dirname(file)}/`)).join('');
  const program = [
    ...(template.match(PROGRAM) ?? []).map((tag) => tag.trim()),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ];
  // Vite asks for no stylesheet that the page names already, and a browser for none that is disabled.
  const known = styles.map(({ file }) => `<link rel="stylesheet" crossorigin href="./${file}" disabled>`);
  const fonts = FONTS_AT_ONCE.flatMap((font) => css.match(font)?.[0] ?? []);
  const html = template
    .replace(PROGRAM, '')
    .replace(SHEET, '')
    .replace('</head>', () => `  <style>${css}</style>\n    ${known.join('\n    ')}\n  </head>`)
    .replace('</body>', () => `  <template id="program">${program.join('')}</template>\n  </body>`);
  return withPolicy(
    html.replace('<html', () => `<html data-fonts="${fonts.join(' ')}"`),
    { scripts: [line], styles: [css] },
  );
}
