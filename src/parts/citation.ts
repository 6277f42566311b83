import { longDay, yearOf } from '../domain/day.ts';
import type { IsoDate } from '../domain/model.ts';

export const CITATION_STYLES = [
  { id: 'apa', label: 'APA' },
  { id: 'chicago', label: 'Chicago' },
  { id: 'bibtex', label: 'BibTeX' },
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number]['id'];

/** What is cited: one view of one version of the model. */
export interface Cited {
  /** The title of the view, as in “Sanctions, as of 15 December 2015”. */
  readonly title: string;
  readonly model: { readonly id: string; readonly title: string; readonly version: IsoDate; readonly license: string };
  readonly address: string;
}

/** A citation in one of the usual styles. The version’s day is its date: a view is a function of model and address. */
export function citationOf(style: CitationStyle, cited: Cited): string {
  const { title, model, address } = cited;
  switch (style) {
    case 'apa':
      return `Common Ground. (${yearOf(model.version)}, ${monthAndDay(model.version)}). ${title}. In ${model.title} (Version ${model.version}) [Data set]. ${address}`;
    case 'chicago':
      return `Common Ground. “${title}.” In ${model.title}, version ${model.version}. ${monthAndDay(model.version)}, ${yearOf(model.version)}. ${address}.`;
    case 'bibtex':
      return bibtexOf(cited);
    default:
      return style satisfies never;
  }
}

function bibtexOf({ title, model, address }: Cited): string {
  const fields = {
    author: '{Common Ground}',
    title: `{${texOf(title)}}`,
    year: String(yearOf(model.version)),
    date: model.version,
    version: model.version,
    note: `In ${texOf(model.title)}, licence ${texOf(model.license)}`,
    // Read verbatim: only what would end the field is encoded.
    url: address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C'),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key.padEnd(7)} = {${value}}`);
  return `@misc{common-ground-${model.id},\n${lines.join(',\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function texOf(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** `December 15` */
function monthAndDay(date: IsoDate): string {
  const [day = '', month = ''] = longDay(date).split(' ');
  return `${month} ${day}`;
}
