import * as z from 'zod/mini';
import { datasetSchema } from './schema.ts';

/** What an editor shows beside a field whose name does not say it all; kept here, since no reader’s browser needs it. */
const MEANINGS: Readonly<Record<string, string>> = {
  format: 'The format of this file; the first where it names none. A file of an older format opens as well.',
  'issues.questions.middle': 'What lies midway between the poles, at 0, where that has a meaning of its own.',
  rules:
    'How this dataset was coded, where it says more than the rules that hold for every one; shown on the Method page.',
  revisions: 'What each version of the dataset changed, newest first.',
  'revisions.questions': 'Questions whose words changed, each before and after.',
  'revisions.questions.question': 'The id of the question; it may be gone since.',
  'revisions.questions.meaning':
    'True where a mark may stand for something else since: its positions were judged anew, and codings of the old words no longer count.',
  secondCoding:
    'The same positions coded by two people apart from each other; the Method page measures how far they agree.',
  'secondCoding.summary': 'Who coded anew, from what, and without sight of what.',
  'secondCoding.limits': 'What this agreement does not show.',
  'secondCoding.splits': 'Questions that asked two things when they were coded.',
  'secondCoding.splits.into': 'The question that was made of the other half since.',
  'secondCoding.rows': 'One position each, as the research had it: it may have been changed or dropped since.',
  'secondCoding.rows.from': 'The day the position begins.',
  'secondCoding.rows.first': 'The first coder’s stance, −2 … 2.',
  'secondCoding.rows.second': 'The second coder’s stance; null where the words say nothing on the question.',
};

/** The dataset's form as JSON Schema, generated from the one schema there is: the text of `model.schema.json`. */
export function jsonSchemaText(): string {
  const schema = { title: 'A Common Ground dataset', ...z.toJSONSchema(datasetSchema) };
  return `${JSON.stringify(schema, withMeaning(new Map()), 2)}\n`;
}

/** Adds its meaning to each field on the way out. A field's path is that of the object it stands in, and its name. */
function withMeaning(places: Map<unknown, string>) {
  return function described(this: unknown, key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const place = places.get(this) ?? '';
    const isField = !['', 'properties', 'items'].includes(key);
    const path = isField && place !== '' ? `${place}.${key}` : isField ? key : place;
    const meaning = isField ? MEANINGS[path] : undefined;
    const held = meaning === undefined ? value : { description: meaning, ...value };
    places.set(held, path);
    return held;
  };
}
