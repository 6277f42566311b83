import type { Dataset } from '../../domain/dataset.ts';
import type { PictureContent } from '../../drawing/file/content.ts';
import { lettersOf } from '../../language/letters.ts';
import { short } from '../../language/numbers.ts';
import { type Figure, type Phrase, plain } from '../../language/phrase.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import type { EmbedOption } from './embed-options.ts';

export type Cell = string | number | Figure | undefined;

/** The rows that a view shows, in its order, with every number as it is in the dataset. */
export interface ExportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A view as it leaves the page: in words, as a picture where it has one, and as rows. */
export interface ViewExport {
  readonly headline: Phrase;
  /** What stands below the headline. */
  readonly sentence: Phrase;
  /** The day or days looked at; undefined where the view is about none. */
  readonly when: string | undefined;
  /** That the reader’s own weights are in the figures; undefined where they are not. */
  readonly ownWeights: Phrase | undefined;
  readonly picture: PictureContent | undefined;
  readonly table: ExportTable;
  /** What of it other pages can show by itself. */
  readonly embeds: readonly EmbedOption[];
}

/** Builds the export of a view from its state. Pure: the same address and dataset give the same bytes. */
export type ExportView = (dataset: Dataset, state: ViewState) => ViewExport;

/** Where rows come from; it stands in the head of every file. */
export interface Origin {
  readonly title: string;
  readonly address: string;
  readonly when: string | undefined;
  readonly ownWeights: Phrase | undefined;
  readonly dataset: Pick<Dataset, 'id' | 'title' | 'author' | 'version' | 'license'>;
}

/** A cell as a file has it: of a figure its value, in at most two decimals; of a text its letters alone, for programs to compare. */
export function written(cell: Cell): string | number | undefined {
  if (typeof cell === 'object') return short(cell.fact.value);
  return typeof cell === 'string' ? lettersOf(cell) : cell;
}

/** Where a file comes from, as values with names that are the same in every language. */
export function originEntries({
  title,
  address,
  when,
  ownWeights,
  dataset,
}: Origin): readonly (readonly [string, string])[] {
  const entries = {
    title,
    'as of': when,
    'own weights': ownWeights && plain(ownWeights),
    address,
    dataset: dataset.title,
    'dataset id': dataset.id,
    author: dataset.author,
    'dataset version': dataset.version,
    licence: dataset.license,
  };
  return Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
