// Generates the JSON Schemas in public/data/, by which editors complete and check a dataset and its codings.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource, run } from './project.mjs';

/** @type {typeof import('../src/datasets/json-schema.ts')} */
const { codingsSchemaText, jsonSchemaText } = await importSource(
  new URL('../src/datasets/json-schema.ts', import.meta.url),
);

for (const [name, text] of Object.entries({ model: jsonSchemaText(), codings: codingsSchemaText() })) {
  const target = fileURLToPath(new URL(`../public/data/${name}.schema.json`, import.meta.url));
  writeFileSync(target, text);
  run('biome', 'format', '--write', '--config-path=.ci/lint.json', target);
  console.log(`Wrote ${target}`);
}
