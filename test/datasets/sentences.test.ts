import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
// Sets the sentences for all of zod.
import { datasetSchema } from '../../src/datasets/schema.ts';
import { sentenceFor } from '../../src/datasets/sentences.ts';
import type { DatasetFile } from '../../src/domain/dataset-file.ts';

function sentencesOf(schema: z.ZodMiniType, value: unknown) {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ code, message }) => [code, message]);
}

const even = z.number().check(z.multipleOf(2));
const word = z.string().check(z.regex(/^\w+$/));

// One of each kind that zod knows: the compiler asks for the rest when zod learns a new one.
const ONE_OF_EACH: Readonly<Record<$ZodIssue['code'], readonly [z.ZodMiniType, unknown, string]>> = {
  invalid_type: [z.string(), 3, 'must be a text, not 3.'],
  invalid_value: [z.literal([1, 2, 3]), 4, 'must be one of 1, 2, 3, not 4.'],
  too_small: [z.number().check(z.gte(-2)), -3, 'must be at least -2, not -3.'],
  too_big: [z.number().check(z.lte(2)), 3, 'must be at most 2, not 3.'],
  unrecognized_keys: [
    z.strictObject({ a: z.optional(z.string()) }),
    { b: 1, c: 2 },
    'has a field this form does not know: “b”, “c”.',
  ],
  invalid_format: [word, 'two words', 'has a value that does not fit: “two words”.'],
  not_multiple_of: [even, 3, 'has a value that does not fit: 3.'],
  invalid_union: [z.union([z.string(), z.number()]), true, 'has a value that does not fit: true.'],
  invalid_key: [z.record(word, z.string()), { 'a b': 'c' }, 'has a value that does not fit: “a b”.'],
  invalid_element: [
    z.map(z.map(z.string(), z.string()), z.string()),
    new Map([[new Map(), 3]]),
    'has a value that does not fit: an object.',
  ],
  custom: [z.string().check(z.refine(() => false)), 'a', 'has a value that does not fit: “a”.'],
};

describe(sentenceFor, () => {
  it.each(Object.entries(ONE_OF_EACH))('puts %s into words', (code, [schema, value, sentence]) => {
    expect(sentencesOf(schema, value)).toEqual([[code, sentence]]);
  });

  it.each([
    ['a missing text', z.string(), undefined, 'is missing.'],
    ['a missing choice', z.enum(['high', 'low']), undefined, 'is missing.'],
    ['a list in the place of a text', z.string(), ['a'], 'must be a text, not a list.'],
    ['an object in the place of a number', z.number(), {}, 'must be a number, not an object.'],
    ['a text in the place of a list', z.array(z.string()), 'a', 'must be a list, not “a”.'],
    ['a text in the place of a pair', z.tuple([z.string(), z.string()]), 'a', 'must be a list of two, not “a”.'],
    ['null in the place of an object', z.strictObject({}), null, 'must be an object { … }, not null.'],
    ['a kind without words of its own', z.boolean(), 1, 'must be boolean, not 1.'],
    ['an empty text', z.string().check(z.minLength(1)), '', 'must not be empty.'],
    ['a short text', z.string().check(z.minLength(3)), 'ab', 'must be at least 3 characters long: “ab”.'],
    ['an empty list', z.array(z.string()).check(z.minLength(1)), [], 'must have at least 1 entry, not 0.'],
    ['a short list', z.array(z.string()).check(z.minLength(2)), ['a'], 'must have at least 2 entries, not 1.'],
    ['a text too long to show', z.number(), 'x'.repeat(61), `must be a number, not “${'x'.repeat(57)}…”.`],
  ] as const)('has words for %s', (_, schema, value, sentence) => {
    expect(sentencesOf(schema, value)?.map(([, message]) => message)).toEqual([sentence]);
  });
});

type Frozen<T> = T extends (infer _)[] | object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

describe('datasetSchema', () => {
  it('describes the very form that the domain calls a dataset file', () => {
    type Parsed = Frozen<z.infer<typeof datasetSchema>>;
    // What a complete file says, a file may say; `completed` makes the other way.
    expectTypeOf<Pick<DatasetFile, 'title' | 'defaults' | 'issues' | 'unrecorded'>>().toExtend<Partial<Parsed>>();
    // The words above hold for the compiler; this one for a reader of the report.
    expect(Object.keys(datasetSchema.shape)).toContain('positions');
  });
});
