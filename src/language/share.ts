import type { DatasetFile } from '../domain/dataset-file.ts';
import { isolated } from './isolated.ts';
import { messages } from './messages.ts';
import { counted } from './numbers.ts';
import { brandOf } from './site.ts';

export const shareWords = messages({
  title: 'Share this view',
  draft: {
    told: 'This is your own data, only on this device: a link to it opens nowhere else.',
    how: 'To share it, publish it as a site, or put the dataset at an https address: this site opens it by ?model= and the address.',
    publish: 'Publish it from the Studio',
  },
  close: 'Close',
  app: 'Share with an app …',
  appFailed: 'The share sheet did not open. Copy the link instead.',
  fields: {
    link: { label: 'Link to this view', copy: 'Copy link', copied: 'Link copied.' },
    markdown: { label: 'As Markdown', copy: 'Copy Markdown', copied: 'Markdown copied.' },
    citation: { label: 'Citation', copy: 'Copy citation', copied: 'Citation copied.' },
    code: { label: 'Code', copy: 'Copy embed code', copied: 'Embed code copied.' },
  },
  citationStyle: 'Style of citation',
  /** Who quotes figures made with the reader’s own weights says so. */
  ownWeights: (title: string) => `${title}, by the reader’s own weights`,
  embed: 'To embed in a page',
  wholeView: { group: 'The whole view', label: 'This view, with its controls' },
  preview: 'Preview',
  previewOf: (title: string) => `Preview: ${title}`,
  previewOfView: 'The view as it will be embedded',
  codeNote:
    'The second line lets the frame grow with its content. Without it the frame keeps the height written here, and scrolls where that is too little.',
  downloads: 'Download',
  preparing: 'Preparing the files …',
  notPrepared: 'The files of this view could not be prepared. The link and the whole dataset can be had without them.',
  rows: (count: number) => `${counted(count, 'row')} as shown`,
  saved: (kind: string) => `${kind} saved.`,
  notSaved: 'This browser does not let the page save files.',
  wholeDataset: 'The whole dataset',
  dataset: 'Dataset (JSON)',
  schema: 'Its schema',
  picture: 'The picture',
  pictureWhat: 'What',
  pictureShape: 'Shape',
  pictureFull:
    'This shape is too small for all of it in letters that can be read. Choose one issue or one question, or a picture as long as it needs.',
  pngFailed: 'This browser could not make the PNG. The SVG holds the same picture.',
  outlinesFailed: 'The letters of the picture did not load, and nothing was saved. Try again in a moment.',
  copyPicture: 'Copy picture',
  pictureCopied: 'Picture copied.',
  pictureRefused: 'This browser does not let the page copy a picture. Save the PNG instead.',
  pictureSource: (dataset: Pick<DatasetFile, 'brand' | 'title' | 'version' | 'license'>) => {
    const { title, version, license } = dataset;
    const parts = [brandOf(dataset), title, version && `version ${version}`, license];
    return [...new Set(parts)].flatMap((part) => (part === undefined ? [] : isolated(part))).join(' · ');
  },
});

/** The kinds of file, by the names that every language has for them. */
export const FILES = { csv: 'CSV', json: 'JSON', png: 'PNG', svg: 'SVG' } as const;
