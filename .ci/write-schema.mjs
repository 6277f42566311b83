// Generates public/data/model.schema.json, by which editors complete and check a model.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('../src/data/json-schema.ts', import.meta.url).pathname);
const target = new URL('../public/data/model.schema.json', import.meta.url);
writeFileSync(target, module.jsonSchemaText());
console.log(`Wrote ${target.pathname}`);
