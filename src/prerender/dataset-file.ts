import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SHIPPED = fileURLToPath(new URL('../../public/data/model.json', import.meta.url));

const CODINGS = 'codings.json';

/** The file that the site is built from: the one that the setting `DATA` names, else the shipped one. */
export function datasetFile(): string {
  const { DATA, INIT_CWD = process.cwd() } = process.env;
  if (DATA === undefined || DATA === '') return SHIPPED;
  // npm changes to the project’s folder, but a curator names a file from where they stand.
  const file = resolve(INIT_CWD, DATA);
  if (!existsSync(file)) throw new Error(`DATA names ${file}, and there is no such file.`);
  return file;
}

export function isShipped(): boolean {
  return datasetFile() === SHIPPED;
}

/** What the file says of the whole site, unchecked: where it is wrong, the writing of the pages says so. */
export function siteNames(): Readonly<
  Record<'brand' | 'title' | 'summary' | 'license' | 'lang' | 'dir' | 'codingsFile', string | undefined>
> {
  const file: unknown = JSON.parse(readFileSync(datasetFile(), 'utf8').replace(/^\uFEFF/, ''));
  const text = (key: string) => {
    const value: unknown = Object(file)[key];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    ...{ brand: text('brand') ?? text('title'), title: text('title'), summary: text('summary') },
    ...{ license: text('license'), lang: text('lang'), dir: text('dir'), codingsFile: text('codingsFile') },
  };
}

/** Puts the file that `DATA` names in the place of the shipped one. */
export function ownDataset(): Plugin {
  return {
    name: 'common-ground-dataset',
    apply: 'build',
    generateBundle() {
      if (isShipped()) return;
      this.emitFile({ type: 'asset', fileName: 'data/model.json', source: readFileSync(datasetFile()) });
      const { codingsFile } = siteNames();
      if (codingsFile === undefined) return;
      const source = readFileSync(resolve(datasetFile(), '..', codingsFile));
      this.emitFile({ type: 'asset', fileName: `data/${codingsFile}`, source });
    },
    writeBundle({ dir }) {
      // What lies beside the shipped dataset is of another subject.
      if (isShipped() || dir === undefined || siteNames().codingsFile === CODINGS) return;
      rmSync(join(dir, 'data', CODINGS), { force: true });
    },
  };
}
