/**
 * The words of Common Ground as types. `src/datasets/schema.ts` describes the same form for the JSON file;
 * a type test there keeps the two identical.
 */

/** A calendar day, `YYYY-MM-DD`. Days compare correctly as text. */
export type IsoDate = string;

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
  readonly text: string;
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
  readonly summary: string;
  readonly notes: readonly string[];
  readonly questions: readonly Question[];
}

export interface Position {
  readonly party: string;
  readonly question: string;
  readonly from: IsoDate;
  readonly stance: number;
  readonly range: Range;
  readonly salience: Salience;
  readonly confidence: Confidence;
  readonly rationale: string;
  readonly evidence: readonly string[];
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
  readonly speaker: string;
  readonly role: string;
  readonly date: IsoDate;
  readonly quote?: string | undefined;
  readonly paraphrase: string;
  readonly note?: string | undefined;
  readonly source: string;
}

export const SOURCE_KINDS = ['transcript', 'statement', 'news', 'official-document', 'resolution'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly url: string;
  readonly kind: SourceKind;
  readonly lang?: string | undefined;
}

export interface Happening {
  readonly id: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly summary: string;
  readonly issues: readonly string[];
  readonly source: string;
}

/** A position that two people coded apart from each other. */
export interface TwiceCoded {
  readonly party: string;
  readonly question: string;
  readonly from: IsoDate;
  readonly first: number;
  /** Null where the second coder found that the words say nothing on the question. */
  readonly second: number | null;
}

/** What shows how far the marks hang on who made them. */
export interface SecondCoding {
  /** Who coded anew, and from what. */
  readonly summary: string;
  readonly limits: readonly string[];
  /** Questions that asked two things when they were coded, each with the question that was made of its other half. */
  readonly splits: readonly { readonly question: string; readonly into: string }[];
  readonly rows: readonly TwiceCoded[];
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

/** A dataset as curated: the content of `public/data/model.json`. */
export interface DatasetFile {
  readonly $schema?: string | undefined;
  /** The number of the form it is written in; absent for the first. */
  readonly format?: number | undefined;
  readonly id: string;
  readonly version: IsoDate;
  readonly title: string;
  readonly summary: string;
  readonly license: string;
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
  readonly secondCoding?: SecondCoding | undefined;
}

/** The scale every stance and range lives on. */
export const SCALE = { min: -2, max: 2 } as const;
export const SCALE_WIDTH = SCALE.max - SCALE.min;

/** How far each confidence widens a stance, in scale units, to either side. */
export const UNCERTAINTY: Readonly<Record<Confidence, number>> = { high: 0.25, medium: 0.5, low: 1 };
