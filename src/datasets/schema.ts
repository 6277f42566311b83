import * as z from 'zod/mini';
import { SCALE, SOURCE_KINDS } from '../domain/dataset-file.ts';
import { day, id, label, quotation, text, webAddress } from './fields.ts';
import { sentenceFor } from './sentences.ts';
import { FORMAT } from './upgraders.ts';

// A page under a strict Content-Security-Policy must not even probe for `eval`.
z.config({ jitless: true, customError: sentenceFor });

const onScale = z.number().check(z.gte(SCALE.min), z.lte(SCALE.max));

const party = z.strictObject({
  id,
  name: text,
  short: text,
  capital: z.optional(text),
  inSentence: z.optional(text),
});

const pole = z.strictObject({ label, text });
/** A question as it is asked: its text, its poles and what lies midway between them. */
const wording = { text, poles: z.tuple([pole, pole]), middle: z.optional(text) };
const question = z.strictObject({ id, ...wording });
const issue = z.strictObject({
  id,
  name: text,
  summary: text,
  notes: z.array(text),
  questions: z.array(question).check(z.minLength(1)),
});

const position = z.strictObject({
  party: id,
  question: id,
  from: day,
  stance: onScale,
  range: z.tuple([onScale, onScale]),
  salience: z.literal([1, 2, 3]),
  confidence: z.enum(['high', 'medium', 'low']),
  rationale: text,
  evidence: z
    .array(id)
    .check(z.minLength(1, { error: 'needs at least one statement: a position without evidence is not recorded.' })),
});

const unrecorded = z.strictObject({ party: id, question: id, reason: text });

const statement = z.strictObject({
  id,
  party: id,
  speaker: text,
  role: text,
  date: day,
  quote: z.optional(quotation),
  paraphrase: text,
  note: z.optional(text),
  source: id,
});

const source = z.strictObject({
  id,
  publisher: text,
  title: text,
  date: day,
  url: webAddress,
  kind: z.enum(SOURCE_KINDS),
  lang: z.optional(text),
});

const event = z.strictObject({
  id,
  date: day,
  title: text,
  summary: text,
  issues: z.array(id).check(z.minLength(1)),
  source: id,
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

const secondCoding = z.strictObject({
  summary: text,
  limits: z.array(text),
  splits: z.array(z.strictObject({ question: id, into: id })),
  rows: z.array(z.strictObject({ party: id, question: id, from: day, first: onScale, second: z.nullable(onScale) })),
});

/** The form of `public/data/model.json`. `model.schema.json` is generated from it. */
export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.optional(z.literal(FORMAT)),
  id,
  version: day,
  title: text,
  summary: text,
  license: text,
  defaults: z.strictObject({ pair: z.tuple([id, id]), on: day }),
  rules: z.optional(z.array(z.strictObject({ term: text, rule: text }))),
  revisions: z.optional(z.array(revision)),
  parties: z.array(party).check(z.minLength(2)),
  issues: z.array(issue).check(z.minLength(1)),
  positions: z.array(position),
  unrecorded: z.array(unrecorded),
  statements: z.array(statement),
  sources: z.array(source),
  events: z.array(event),
  secondCoding: z.optional(secondCoding),
});
