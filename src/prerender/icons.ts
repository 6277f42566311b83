import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { SITE_NAME } from '../language/site.ts';
import { siteNames } from './dataset-file.ts';
import { tag } from './markup.ts';

const FILE = 'manifest.webmanifest';
const SVG = new URL('../../public/icon.svg', import.meta.url);
const INDEX = new URL('../../index.html', import.meta.url);

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Cut to a shape by whoever shows it: on paper, with room around. */
  readonly isCut: boolean;
}

const TOUCH: Icon = { file: 'apple-touch-icon.png', size: 180, isCut: true };
const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, isCut: false },
  { file: 'icon-512.png', size: 512, isCut: false },
  { file: 'icon-maskable-512.png', size: 512, isCut: true },
];

/** What a device shows of the site beside its programs: the manifest, and the icon as pictures. */
export function icons(): Plugin {
  return {
    name: 'common-ground-icons',
    apply: 'build',
    // After vite has looked for the files that a page names: these are written by the build.
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<link rel="icon"', () => `${links()}\n    <link rel="icon"`),
    },
    generateBundle() {
      const svg = readFileSync(SVG, 'utf8');
      const page = readFileSync(INDEX, 'utf8');
      const paper = paperOf(page);
      for (const icon of [...ICONS, TOUCH])
        this.emitFile({ type: 'asset', fileName: icon.file, source: pngOf(icon, svg, paper) });
      this.emitFile({ type: 'asset', fileName: FILE, source: manifest(page) });
    },
  };
}

function links(): string {
  return [
    tag('link', { rel: 'manifest', href: `./${FILE}` }),
    tag('link', { rel: 'apple-touch-icon', href: `./${TOUCH.file}` }),
  ].join('\n    ');
}

/** The manifest of the site (w3.org/TR/appmanifest); addresses are relative to it, so that it serves under any path. */
export function manifest(
  page: string,
  { brand = SITE_NAME, title, summary, lang = 'en', dir = 'ltr' } = siteNames(),
): string {
  const paper = paperOf(page);
  const json = {
    name: brand,
    short_name: brand,
    // The program says what it is for where it goes by its own name.
    description: brand === SITE_NAME ? /name="description"\s+content="([^"]+)"/.exec(page)?.[1] : (summary ?? title),
    ...{ lang, dir },
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...ICONS.map(({ file, size, isCut }) => ({
        ...{ src: file, type: 'image/png', sizes: `${size}x${size}`, purpose: isCut ? 'maskable' : 'any' },
      })),
    ],
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The colour that a page asks for around it. */
function paperOf(page: string): string {
  return /name="theme-color" content="([^"]+)"/.exec(page)?.[1] ?? 'white';
}

/** The icon as PNG. What is cut keeps to the middle four fifths, which every shape shows. */
function pngOf({ size, isCut }: Icon, svg: string, background: string): Uint8Array {
  const drawn = isCut ? svg.replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"') : svg;
  const options = { fitTo: { mode: 'width', value: size }, ...(isCut ? { background } : {}) } as const;
  return new Resvg(drawn, options).render().asPng();
}
