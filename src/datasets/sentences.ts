import * as z from 'zod/mini';
import type { $ZodRawIssue } from 'zod/v4/core';
import { type Bound, datasetFaultWords } from '../language/dataset-faults.ts';
import { fieldMeant } from './near.ts';
import { quoted } from './quoted.ts';

const words = datasetFaultWords.values;

/**
 * Says in a curator's words what is wrong with a value. Sentences follow a path
 * ("positions[3].stance must be …"), so they have no subject of their own.
 */
export function sentenceFor(issue: $ZodRawIssue): string {
  if (issue.input === undefined) return words.missing;
  switch (issue.code) {
    case 'invalid_type':
      return words.kind({ kind: issue.expected }, shown(issue.input));
    case 'unrecognized_keys':
      return unknownFields(issue.keys, fieldsOf(issue.inst));
    case 'invalid_value':
      return words.oneOf(issue.values.map(String), shown(issue.input));
    case 'too_small':
      return sizeSentence(issue.origin, { least: Number(issue.minimum) }, issue.input);
    case 'too_big':
      return sizeSentence(issue.origin, { most: Number(issue.maximum) }, issue.input);
    default:
      return words.other(shown(issue.input));
  }
}

function unknownFields(keys: readonly string[], known: readonly string[]): string {
  const said = keys.map((key) => {
    const meant = fieldMeant(key, known);
    return meant === undefined ? quoted(key) : words.meant(quoted(key), quoted(meant));
  });
  return words.unknownFields(said);
}

function fieldsOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];
}

function sizeSentence(origin: string, limit: Bound, input: unknown): string {
  if (origin === 'string') {
    return 'least' in limit && limit.least === 1 ? words.empty : words.length(limit, shown(input));
  }
  return origin === 'array'
    ? words.entries(limit, Array.isArray(input) ? input.length : 0)
    : words.size(limit, shown(input));
}

/** The value as the curator wrote it, cut to a length that fits a sentence. */
function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return words.list;
  if (typeof value === 'object' && value !== null) return words.object;
  return String(value);
}
