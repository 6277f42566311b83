import * as z from 'zod/mini';
import { modelSchema } from './schema.ts';

/** The model's form as JSON Schema, generated from the one schema there is: the text of `model.schema.json`. */
export function jsonSchemaText(): string {
  const schema = { title: 'A Common Ground model', ...z.toJSONSchema(modelSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
