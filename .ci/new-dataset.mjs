// npm run new-dataset -- data.csv [out.json]: a dataset from a spreadsheet, as the Studio makes it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './install.mjs';
import { importSource, stop } from './project.mjs';

const USAGE = `npm run new-dataset -- data.csv [dataset.json]

  --title "…"            what the dataset is called; else the name of the file
  --column field=header  which column holds a field, where its name does not say so; as often as needed
  --scale 1..5           the numbers that stand for the two ends of the scale
  --dates day-first      or month-first, where 03/04/2015 could be either
  --date 2015-12-15      the date of all rows, where no column has one
  --replace              writes over a dataset that is there already`;

ensureDependencies();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: 'string' },
    column: { type: 'string', multiple: true, default: [] },
    scale: { type: 'string' },
    dates: { type: 'string' },
    date: { type: 'string' },
    replace: { type: 'boolean', default: false },
  },
});
const [from, to] = positionals;
if (from === undefined) stop(USAGE);

/** @type {typeof import('../src/drafts/command.ts')} */
const { datasetFromFile } = await importSource(new URL('../src/drafts/command.ts', import.meta.url));

// npm changes to the project's folder, but a curator names a file from where they stand.
const source = resolve(process.env.INIT_CWD ?? process.cwd(), from);
if (!existsSync(source)) stop(`${from} cannot be read: there is no such file.`);
const target = resolve(process.env.INIT_CWD ?? process.cwd(), to ?? `${from.replace(/\.\w+$/, '')}.json`);
if (target === source) stop(`${from} would be written over: name another file for the dataset.`);
if (existsSync(target) && !values.replace) stop(`${target} is there already: --replace writes over it.`);

const { said, text } = await datasetFromFile({
  name: basename(source),
  bytes: new Uint8Array(readFileSync(source)),
  ...values,
  columns: values.column,
});
console.log(said.join('\n'));
if (text === undefined) stop(`\n${basename(target)} was not written.\n\n${USAGE}`);
writeFileSync(target, text);
console.log(
  `\nWritten: ${target}\nTo publish it, put it in the place of public/data/model.json and run “npm run build”.`,
);
