// npm run check-model [file]: every fault of a dataset, or what it covers.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ensureDependencies } from './install.mjs';
import { importSource, ROOT, stop } from './project.mjs';

const SHIPPED = resolve(ROOT, 'public/data/model.json');

ensureDependencies();
/** @type {typeof import('../src/datasets/read-bytes.ts')} */
const { readBytes } = await importSource(new URL('../src/datasets/read-bytes.ts', import.meta.url));
/** @type {typeof import('../src/datasets/read-codings.ts')} */
const { readCodings } = await importSource(new URL('../src/datasets/read-codings.ts', import.meta.url));
/** @type {typeof import('../src/datasets/grouped.ts')} */
const { grouped } = await importSource(new URL('../src/datasets/grouped.ts', import.meta.url));

const asked = process.argv[2];
// npm changes to the project's folder, but a curator names a file from where they stand.
const file = asked === undefined ? SHIPPED : resolve(process.env.INIT_CWD ?? process.cwd(), asked);
const name = asked ?? 'public/data/model.json';
const reading = readBytes(bytesOf(file, name));
const faults = grouped([
  ...(reading.kind === 'faulty' ? reading.faults : codingsFaults(reading.dataset)),
  ...(await schemaFaults()),
]);
const warnings = grouped(reading.warnings);

if (reading.kind === 'sound') {
  const { coverageTable } = await import('./coverage-table.mjs');
  console.log(`${name}: ${countsOf(reading.dataset)}\n\n${coverageTable(reading.dataset)}`);
}
if (warnings.length > 0) {
  console.log(`\nTo be looked at, though it stops nothing:\n\n${warnings.map(lineOf).join('\n')}`);
}
if (faults.length > 0) {
  console.error(`\n${name} was checked, with ${faults.length === 1 ? 'one fault' : `${faults.length} faults`}:\n`);
  stop(faults.map(lineOf).join('\n'));
}

/**
 * A fault in a line, its place first.
 * @param {import('../src/datasets/draft.ts').Fault} fault
 */
function lineOf({ path, place, about, message }) {
  const where = place === undefined ? '' : `${place}  `;
  const what = about === undefined ? '' : ` (${about})`;
  return `${where}${path === '' ? '(the file)' : path}${what}  ${message}`;
}

/**
 * @param {string} path
 * @param {string} name
 */
function bytesOf(path, name) {
  try {
    return readFileSync(path);
  } catch (error) {
    return stop(`${name} cannot be read: ${existsSync(path) ? error : 'there is no such file'}.`);
  }
}

/**
 * The faults of the codings beside the dataset, where it names a file of them.
 * @param {import('../src/domain/dataset.ts').Dataset} dataset
 */
function codingsFaults(dataset) {
  const { codingsFile } = dataset;
  if (codingsFile === undefined) return [];
  const read = readCodings(bytesOf(resolve(dirname(file), codingsFile), codingsFile), dataset);
  return read.kind === 'sound' ? [] : read.faults.map((fault) => ({ ...fault, path: `${codingsFile}: ${fault.path}` }));
}

/** Editors use generated copies of the schemas, which may lag behind the page’s own. */
async function schemaFaults() {
  if (file !== SHIPPED) return [];
  /** @type {typeof import('../src/datasets/json-schema.ts')} */
  const { codingsSchemaText, jsonSchemaText } = await importSource(
    new URL('../src/datasets/json-schema.ts', import.meta.url),
  );
  return Object.entries({ model: jsonSchemaText(), codings: codingsSchemaText() }).flatMap(([name, text]) => {
    const path = `public/data/${name}.schema.json`;
    // By meaning: the formatter has its own opinion on line breaks.
    const isCurrent =
      JSON.stringify(JSON.parse(bytesOf(resolve(ROOT, path), path).toString())) === JSON.stringify(JSON.parse(text));
    return isCurrent ? [] : [{ path, message: 'is not what src/datasets says: run “npm run schema”.' }];
  });
}

/** @param {import('../src/domain/dataset.ts').Dataset} dataset */
function countsOf(dataset) {
  const { parties, issues, questions, positions, statements, sources, events } = dataset;
  return Object.entries({ parties, issues, questions, positions, statements, sources, events })
    .map(([word, { length }]) => `${length} ${word}`)
    .join(', ');
}
