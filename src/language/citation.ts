import type { DatasetFile, IsoDate } from '../domain/dataset-file.ts';
import { yearOf } from '../domain/day.ts';
import { longDay } from './dates.ts';
import { isolated } from './isolated.ts';
import { lettersOf } from './letters.ts';
import { isEnded } from './opening.ts';
import { brandOf } from './site.ts';

/** The ways to cite that are offered, in their order. */
export const CITATION_STYLES = [
  { id: 'apa', label: 'APA' },
  { id: 'chicago', label: 'Chicago' },
  { id: 'bibtex', label: 'BibTeX' },
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number]['id'];

/** What is cited: a page of the site, or with no title of its own the dataset as a whole. */
export interface CitedPage {
  readonly dataset: Pick<DatasetFile, 'id' | 'title' | 'brand' | 'author' | 'version' | 'license' | 'lang'>;
  /** “Sanctions” */
  readonly title?: string | undefined;
  /** The full address; undefined where it is not known, as on a page that the build has written. */
  readonly url: string | undefined;
}

/**
 * A citation with the dataset’s version, which is a day: whoever follows it later can tell whether the numbers may have
 * changed since. No day of access: the version says more, and a page does not know what day it is.
 */
export function citationOf(style: CitationStyle, page: CitedPage): string {
  switch (style) {
    case 'apa':
      return apa(page);
    case 'chicago':
      return chicago(page);
    case 'bibtex':
      return bibtex(page);
    default:
      return style satisfies never;
  }
}

function apa({ dataset, title, url }: CitedPage): string {
  const { author, version } = dataset;
  const year = `(${version === undefined ? 'n.d.' : yearOf(version)}).`;
  const named = `${textOf(dataset.title)}${version === undefined ? '' : ` (Version ${version})`} [Data set].`;
  const at = url === undefined ? '' : ` ${url}`;
  // What has no author begins with its title.
  const first = title === undefined ? named : ended(textOf(title));
  const whole = title === undefined ? '' : ` In ${named}`;
  return `${author === undefined ? `${first} ${year}` : `${ended(textOf(author))} ${year} ${first}`}${whole}${at}`;
}

function chicago({ dataset, title, url }: CitedPage): string {
  const page = title === undefined ? '' : `“${ended(textOf(title))}” In `;
  const { author, version } = dataset;
  const by = author === undefined ? '' : `${ended(textOf(author))} `;
  const of = version === undefined ? '' : `, version of ${longDay(version)}`;
  return `${by}${page}${ended(textOf(dataset.title))} Data set${of}.${url === undefined ? '' : ` ${url}.`}`;
}

function bibtex({ dataset, title, url }: CitedPage): string {
  const { id, author, version, license } = dataset;
  const whole = oneLine(dataset.title);
  const fields = [
    ...(author === undefined ? [] : [['author', `{${escaped(oneLine(author))}}`]]),
    ['title', title === undefined ? escaped(whole) : escaped(oneLine(lettersOf(title)))],
    ...(title === undefined ? [] : [['booktitle', escaped(whole)]]),
    ...(version === undefined
      ? []
      : [
          ['year', `${yearOf(version)}`],
          ['version', version],
        ]),
    ['note', escaped(noteOf(version, license))],
    ...(url === undefined ? [] : [['url', url.replaceAll(/[{}\\\s]/g, encodeURIComponent)]]),
  ];
  const key = [slug(brandOf(dataset)), id, version, slug(title ?? '')].filter(Boolean).join('-');
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
}

function noteOf(version: IsoDate | undefined, license: string | undefined): string {
  const of = version === undefined ? [] : [`version of ${longDay(version)}`];
  return ['Data set', ...of, ...(license === undefined ? [] : [oneLine(license)])].join(', ');
}

/** A title that is no question or exclamation ends with a full stop. */
function ended(title: string): string {
  return isEnded(title) ? title : `${title}.`;
}

/** On one line, apart from what is around it. */
function textOf(text: string): string {
  return isolated(oneLine(text));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What TeX would take for a command stands for itself. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** `Assad’s future` as `assad-s-future`, short enough to type. */
function slug(title: string): string {
  const ascii = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ascii
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
}
