// Generates public/data/model.schema.json, by which editors complete and check a dataset.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource, run } from './project.mjs';

/** @type {typeof import('../src/datasets/json-schema.ts')} */
const { jsonSchemaText } = await importSource(new URL('../src/datasets/json-schema.ts', import.meta.url));
const target = fileURLToPath(new URL('../public/data/model.schema.json', import.meta.url));
writeFileSync(target, jsonSchemaText());
run('biome', 'format', '--write', '--config-path=.ci/lint.json', target);
console.log(`Wrote ${target}`);
