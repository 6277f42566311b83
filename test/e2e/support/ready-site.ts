import { mkdtempSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { serve } from '../../../.ci/serve.mjs';

/** What a ready site must not say: names and words of the site’s own subject. */
const OTHER_SUBJECT = /Kerry|Moscow|Washington|Assad|Two governments|two governments|Syria(?!c)|Ukraine/;

export interface ReadySite {
  readonly name: string;
  readonly address: string;
  /** Its files that name the subject of the site that it was made with. */
  readonly foreign: readonly string[];
  readonly close: () => void;
}

/** Downloads the ready site from the Studio, unpacks it, and serves it elsewhere. */
export async function publish(page: Page): Promise<ReadySite> {
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ready site (.zip)' }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'studio-'));
  const foreign: string[] = [];
  for (const [path, content] of Object.entries(unzipSync(readFileSync(await zip.path())))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    if (!/\.(?:woff2|png)$/.test(path) && OTHER_SUBJECT.test(new TextDecoder().decode(content))) foreign.push(path);
  }
  const site = await serve({ folder, base: '/votes/', port: 0 });
  return { ...site, name: zip.suggestedFilename(), foreign };
}
