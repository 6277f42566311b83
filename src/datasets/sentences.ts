import * as z from 'zod/mini';
import type { $ZodRawIssue } from 'zod/v4/core';
import { fieldMeant } from './near.ts';
import { quoted } from './quoted.ts';

/**
 * Says in a curator's words what is wrong with a value. Sentences follow a path
 * ("positions[3].stance must be …"), so they have no subject of their own.
 */
export function sentenceFor(issue: $ZodRawIssue): string {
  if (issue.input === undefined) return 'is missing.';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kindInWords(issue.expected)}, not ${shown(issue.input)}.`;
    case 'unrecognized_keys':
      return unknownFields(issue.keys, fieldsOf(issue.inst));
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}, not ${shown(issue.input)}.`;
    case 'too_small':
      return sizeSentence(issue.origin, { least: Number(issue.minimum) }, issue.input);
    case 'too_big':
      return sizeSentence(issue.origin, { most: Number(issue.maximum) }, issue.input);
    default:
      return `has a value that does not fit: ${shown(issue.input)}.`;
  }
}

function unknownFields(keys: readonly string[], known: readonly string[]): string {
  const said = keys.map((key) => {
    const meant = fieldMeant(key, known);
    return meant === undefined ? quoted(key) : `${quoted(key)} (did you mean ${quoted(meant)}?)`;
  });
  return `has a field this form does not know: ${said.join(', ')}.`;
}

function fieldsOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];
}

function sizeSentence(origin: string, limit: { least?: number; most?: number }, input: unknown): string {
  const bound = limit.least === undefined ? `at most ${limit.most}` : `at least ${limit.least}`;
  if (origin === 'string') {
    if (limit.least === 1) return 'must not be empty.';
    return `must be ${bound} characters long: ${shown(input)}.`;
  }
  if (origin === 'array') {
    const length = Array.isArray(input) ? input.length : 0;
    return `must have ${bound} ${limit.least === 1 || limit.most === 1 ? 'entry' : 'entries'}, not ${length}.`;
  }
  return `must be ${bound}, not ${shown(input)}.`;
}

function kindInWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    array: 'a list',
    tuple: 'a list of two',
    object: 'an object { … }',
  };
  return words[expected] ?? expected;
}

/** The value as the curator wrote it, cut to a length that fits a sentence. */
function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
