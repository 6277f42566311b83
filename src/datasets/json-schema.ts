import * as z from 'zod/mini';
import { codingsSchema } from './codings-schema.ts';
import { MEANINGS, type Meaning } from './meanings.ts';
import { datasetSchema } from './schema.ts';

/** The dataset's form as JSON Schema, generated from the one schema there is: the text of `model.schema.json`. */
export function jsonSchemaText(): string {
  return schemaText({
    title: 'A Common Ground dataset',
    description:
      'Parties, the questions in dispute, and what each party held from a day on. Only these are required; what is left out counts as not known, and is never filled in.',
    ...z.toJSONSchema(datasetSchema),
  });
}

/** The same of the file of codings: the text of `codings.schema.json`. */
export function codingsSchemaText(): string {
  return schemaText({
    title: 'Further codings of a Common Ground dataset',
    description: 'The positions of a dataset coded once more, and what was decided where coders differ.',
    ...z.toJSONSchema(codingsSchema),
  });
}

function schemaText(schema: object): string {
  return `${JSON.stringify(schema, withMeaning(new Map()), 2)}\n`;
}

/** Adds its meaning to each field on the way out. A field's path is that of the object it stands in, and its name. */
function withMeaning(places: Map<unknown, string>) {
  return function described(this: unknown, key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const place = places.get(this) ?? '';
    const isField = !(['', 'properties', 'items', 'prefixItems'].includes(key) || /^\d+$/.test(key));
    const path = isField && place !== '' ? `${place}.${key}` : isField ? key : place;
    const meaning: Meaning | undefined = isField ? MEANINGS[path] : undefined;
    const held = meaning === undefined ? value : { description: meaning[0], examples: [meaning[1]], ...value };
    places.set(held, path);
    return held;
  };
}
