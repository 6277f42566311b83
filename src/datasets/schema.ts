import * as z from 'zod/mini';
import { BASES, SOURCE_KINDS } from '../domain/dataset-file.ts';
import { coding, decision } from './codings-schema.ts';
import { date, day, fileName, id, language, onScale, text, webAddress } from './fields.ts';
import { FORMAT } from './format.ts';
import { sentenceFor } from './sentences.ts';

// A page under a strict Content-Security-Policy must not even probe for `eval`.
z.config({ jitless: true, customError: sentenceFor });

const party = z.strictObject({
  id,
  name: text,
  short: z.optional(text),
  capital: z.optional(text),
  inSentence: z.optional(text),
});

const pole = z.strictObject({ label: text, text: z.optional(text) });
/** A question as it is asked: its text, its poles and what lies midway between them. */
const wording = { text, poles: z.tuple([pole, pole]), middle: z.optional(text) };
const question = z.strictObject({ id, ...wording, poles: z.optional(wording.poles) });
const issue = z.strictObject({
  id,
  name: text,
  summary: z.optional(text),
  notes: z.optional(z.array(text)),
  questions: z.array(question).check(z.minLength(1)),
});

const position = z.strictObject({
  party: id,
  question: id,
  from: date,
  until: z.optional(date),
  stance: onScale,
  range: z.optional(z.tuple([onScale, onScale])),
  salience: z.optional(z.literal([1, 2, 3])),
  confidence: z.optional(z.enum(['high', 'medium', 'low'])),
  rationale: z.optional(text),
  evidence: z.optional(z.array(id)),
});

const unrecorded = z.strictObject({ party: id, question: id, reason: text });

const statement = z.strictObject({
  id,
  party: id,
  speaker: z.optional(text),
  role: z.optional(text),
  date,
  quote: z.optional(text),
  paraphrase: z.optional(text),
  note: z.optional(text),
  source: z.optional(id),
});

const source = z.strictObject({
  id,
  publisher: z.optional(text),
  title: z.optional(text),
  date: z.optional(date),
  url: z.optional(webAddress),
  kind: z.optional(z.enum(SOURCE_KINDS)),
  lang: z.optional(text),
});

const event = z.strictObject({
  id,
  date,
  title: text,
  summary: z.optional(text),
  issues: z.optional(z.array(id).check(z.minLength(1))),
  source: z.optional(id),
});

const rewording = z.strictObject({
  question: id,
  meaning: z.boolean(),
  why: text,
  before: z.strictObject(wording),
  after: z.strictObject(wording),
});

const revision = z.strictObject({
  date: day,
  summary: text,
  changes: z.array(text),
  questions: z.optional(z.array(rewording)),
});

/** The form of `public/data/model.json`. `model.schema.json` is generated from it. */
export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.optional(z.literal(FORMAT)),
  id: z.optional(id),
  version: z.optional(day),
  title: z.optional(text),
  brand: z.optional(text),
  summary: z.optional(text),
  author: z.optional(text),
  publisher: z.optional(text),
  license: z.optional(text),
  lang: z.optional(language),
  dir: z.optional(z.enum(['ltr', 'rtl'])),
  basis: z.optional(z.enum(BASES)),
  defaults: z.optional(z.strictObject({ pair: z.optional(z.tuple([id, id])), on: z.optional(day) })),
  rules: z.optional(z.array(z.strictObject({ term: text, rule: text }))),
  revisions: z.optional(z.array(revision)),
  parties: z.array(party).check(z.minLength(2)),
  issues: z.array(issue).check(z.minLength(1)),
  positions: z.array(position),
  unrecorded: z.optional(z.array(unrecorded)),
  statements: z.optional(z.array(statement)),
  sources: z.optional(z.array(source)),
  events: z.optional(z.array(event)),
  codings: z.optional(z.array(coding)),
  decisions: z.optional(z.array(decision)),
  codingsFile: z.optional(fileName),
});

/** A dataset as a curator may write it: what is not known is left out. `complete.ts` makes the domain’s own form of it. */
export type WrittenFile = z.infer<typeof datasetSchema>;
