import * as z from 'zod/mini';
import { date, day, id, onScale, text } from './fields.ts';
import { sentenceFor } from './sentences.ts';

// A page under a strict Content-Security-Policy must not even probe for `eval`.
z.config({ jitless: true, customError: sentenceFor });

const row = z.strictObject({
  party: id,
  question: id,
  from: date,
  stance: z.nullable(onScale),
  range: z.optional(z.tuple([onScale, onScale])),
  confidence: z.optional(z.enum(['high', 'medium', 'low'])),
  reason: z.optional(text),
  gone: z.optional(z.boolean()),
});

export const coding = z.strictObject({
  id,
  name: text,
  made: text,
  date: z.optional(day),
  unseen: z.array(z.enum(['codings', 'party'])),
  consulted: z.optional(z.boolean()),
  reworded: z.optional(z.array(id)),
  limits: z.optional(z.array(text)),
  rows: z.array(row),
});

export const decision = z.strictObject({ party: id, question: id, from: date, reason: text });

/** The form of `public/data/codings.json`. `codings.schema.json` is generated from it. */
export const codingsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  codings: z.array(coding),
  decisions: z.optional(z.array(decision)),
});
