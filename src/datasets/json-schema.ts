import * as z from 'zod/mini';
import { FORMS, MEANINGS, type Meaning } from '../language/field-meanings.ts';
import { codingsSchema } from './codings-schema.ts';
import { datasetSchema } from './schema.ts';

/** The dataset's form as JSON Schema, generated from the one schema there is: the text of `model.schema.json`. */
export function jsonSchemaText(): string {
  return schemaText({
    ...FORMS.dataset,
    ...z.toJSONSchema(datasetSchema),
  });
}

/** The same of the file of codings: the text of `codings.schema.json`. */
export function codingsSchemaText(): string {
  return schemaText({
    ...FORMS.codings,
    ...z.toJSONSchema(codingsSchema),
  });
}

function schemaText(schema: object): string {
  return `${JSON.stringify(schema, withMeaning(new Map()), 2)}\n`;
}

/** What the checks ask of an object or a list by itself. */
const CHECKED: Readonly<Record<string, object>> = {
  'object statements': { anyOf: [{ required: ['quote'] }, { required: ['paraphrase'] }] },
  'object sources': { anyOf: [{ required: ['publisher'] }, { required: ['title'] }, { required: ['url'] }] },
  'array positions.evidence': { uniqueItems: true },
  'array events.issues': { uniqueItems: true },
  'array defaults.pair': { uniqueItems: true },
};

/** Adds its meaning to each field on the way out. A field's path is that of the object it stands in, and its name. */
function withMeaning(places: Map<unknown, string>) {
  return function described(this: unknown, key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const place = places.get(this) ?? '';
    const isField = !(['', 'properties', 'items', 'prefixItems'].includes(key) || /^\d+$/.test(key));
    const path = isField && place !== '' ? `${place}.${key}` : isField ? key : place;
    const meaning: Meaning | undefined = isField ? MEANINGS[path] : undefined;
    const meant = meaning === undefined ? value : { description: meaning[0], examples: [meaning[1]], ...value };
    const checked = 'type' in value ? CHECKED[`${value.type} ${path}`] : undefined;
    const held = checked === undefined ? meant : { ...meant, ...checked };
    places.set(held, path);
    return held;
  };
}
