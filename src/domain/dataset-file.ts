/**
 * The words of Common Ground as types: what a dataset says once it is read. What a file may leave out and is not known stays
 * undefined; `src/datasets/written-file.ts` has the same form as a curator may write it.
 */

/** A calendar day, `YYYY-MM-DD`. Days compare correctly as text. */
export type IsoDate = string;

/** How exactly a date is known; undefined for a day. A month or a year is kept as its first day. */
export type Precision = 'month' | 'year';

export type Confidence = 'high' | 'medium' | 'low';
export type Salience = 1 | 2 | 3;
/** Low and high end of what a party could accept, both within the scale. */
export type Range = readonly [low: number, high: number];

export interface Party {
  readonly id: string;
  readonly name: string;
  /** The shortest form that is still understood: "US". */
  readonly short: string;
  /** The capital that stands for the government in a headline: "Washington". */
  readonly capital?: string | undefined;
  /** How a sentence names a party that has no capital: "the Syrian opposition". */
  readonly inSentence?: string | undefined;
}

export interface Pole {
  readonly label: string;
  /** What its own side would say; undefined where the label is all there is. */
  readonly text?: string | undefined;
}

/** A question as it is asked. */
export interface Wording {
  readonly text: string;
  /** Pole A is −2 on the scale, pole B is +2. */
  readonly poles: readonly [a: Pole, b: Pole];
  /** What 0 stands for, where midway has a meaning of its own. */
  readonly middle?: string | undefined;
}

export interface Question extends Wording {
  readonly id: string;
}

export interface Issue {
  readonly id: string;
  readonly name: string;
  readonly summary?: string | undefined;
  readonly notes: readonly string[];
  readonly questions: readonly Question[];
}

export interface Position {
  readonly party: string;
  readonly question: string;
  readonly from: IsoDate;
  readonly precision?: Precision | undefined;
  /** The first day on which it holds no longer; undefined where only the next position ends it. */
  readonly lapses?: IsoDate | undefined;
  /** Of a contested position the middle between its readings. */
  readonly stance: number;
  readonly range?: Range | undefined;
  /** On all positions of a dataset or on none. */
  readonly salience?: Salience | undefined;
  readonly confidence?: Confidence | undefined;
  readonly rationale?: string | undefined;
  readonly evidence: readonly string[];
  /** Two or more that the file has for the same party, question and day; this one stands for all of them. */
  readonly readings?: readonly Position[] | undefined;
}

/** Says why a party has no recorded position on a question before its first one, or at all. */
export interface Unrecorded {
  readonly party: string;
  readonly question: string;
  readonly reason: string;
}

export interface Statement {
  readonly id: string;
  readonly party: string;
  /** The party itself where the file names nobody. */
  readonly speaker: string;
  readonly role?: string | undefined;
  readonly date: IsoDate;
  readonly precision?: Precision | undefined;
  /** One of the two is there. */
  readonly quote?: string | undefined;
  readonly paraphrase?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
}

export const SOURCE_KINDS = ['transcript', 'statement', 'news', 'official-document', 'resolution'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly precision?: Precision | undefined;
  readonly url?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly lang?: string | undefined;
}

export interface Happening {
  readonly id: string;
  readonly date: IsoDate;
  readonly precision?: Precision | undefined;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly issues: readonly string[];
  readonly source?: string | undefined;
}

/** What a coder may have worked without sight of: the other codings, the name of the party that had spoken. */
export type Unseen = 'codings' | 'party';

/** One position as a coder placed its words. */
export interface CodedRow {
  readonly party: string;
  readonly question: string;
  /** The day the position begins. */
  readonly from: IsoDate;
  /** Null where the coder found that the words say nothing on the question. */
  readonly stance: number | null;
  readonly range?: Range | undefined;
  readonly confidence?: Confidence | undefined;
  /** Why this mark, in the coder’s words. */
  readonly reason?: string | undefined;
  /** True where the dataset has the position no more: dropped, merged, or moved to another day. */
  readonly gone?: boolean | undefined;
}

/** The positions coded once more, by whom or what, and how. */
export interface Coding {
  readonly id: string;
  readonly name: string;
  /** Who or what coded, and from what. */
  readonly made: string;
  /** Where it is not known the coding counts as older than the log of changes. */
  readonly date?: IsoDate | undefined;
  readonly unseen: readonly Unseen[];
  /** True where the positions of the dataset were decided with sight of it. */
  readonly consulted?: boolean | undefined;
  /** Questions that asked something else when it was made, beside those of which the log of changes says so. */
  readonly reworded?: readonly string[] | undefined;
  /** What its agreement with others does not show. */
  readonly limits?: readonly string[] | undefined;
  readonly rows: readonly CodedRow[];
}

/** What was decided where coders differ, and why. */
export interface Decision {
  readonly party: string;
  readonly question: string;
  readonly from: IsoDate;
  readonly reason: string;
}

/** What shows how far the marks hang on who made them: the content of `public/data/codings.json`. */
export interface Codings {
  readonly codings: readonly Coding[];
  readonly decisions?: readonly Decision[] | undefined;
}

/** A question before and after a version of the dataset. */
export interface Rewording {
  readonly question: string;
  /** True where a mark may stand for something else since, so that codings of the old words no longer count. */
  readonly meaning: boolean;
  readonly why: string;
  readonly before: Wording;
  readonly after: Wording;
}

/** What a version of the dataset changed. */
export interface Revision {
  readonly date: IsoDate;
  readonly summary: string;
  readonly changes: readonly string[];
  readonly questions?: readonly Rewording[] | undefined;
}

/** A rule by which this dataset was coded, beside those that hold for every one. */
export interface CodingRule {
  readonly term: string;
  readonly rule: string;
}

/** What positions rest on. */
export const BASES = ['statements', 'votes', 'answers', 'experts'] as const;
export type Basis = (typeof BASES)[number];

/** Left to right, or right to left. */
export type Direction = 'ltr' | 'rtl';

/** A dataset whose gaps are known to be gaps: the content of `public/data/model.json`, with what can be computed. */
export interface DatasetFile {
  readonly $schema?: string | undefined;
  /** The number of the form it is written in; absent for the first. */
  readonly format?: number | undefined;
  readonly id: string;
  readonly version?: IsoDate | undefined;
  readonly title: string;
  /** The short name of the site that shows it. */
  readonly brand?: string | undefined;
  readonly summary?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly license?: string | undefined;
  /** The language of its texts, as BCP 47 has it. */
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
  /** Undefined where the file does not say what its positions rest on. */
  readonly basis?: Basis | undefined;
  readonly defaults: { readonly pair: readonly [a: string, b: string]; readonly on: IsoDate };
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly unrecorded: readonly Unrecorded[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly events: readonly Happening[];
  /** Newest first. */
  readonly rules?: readonly CodingRule[] | undefined;
  readonly revisions?: readonly Revision[] | undefined;
  /** The positions coded once more, where they do not stand in a file of their own. */
  readonly codings?: readonly Coding[] | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  /** The file beside this one that the codings and decisions stand in: `codings.json`. */
  readonly codingsFile?: string | undefined;
}

/** The scale every stance and range lives on. */
export const SCALE = { min: -2, max: 2 } as const;
export const SCALE_WIDTH = SCALE.max - SCALE.min;

/** How far each confidence widens a stance, in scale units, to either side. */
export const UNCERTAINTY: Readonly<Record<Confidence, number>> = { high: 0.25, medium: 0.5, low: 1 };
