import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { licenceWords } from '../language/licence.ts';
import { isShipped, siteNames } from './dataset-file.ts';

const NAME = 'licence.txt';

/** Puts the licences beside the pages, since a reader of the site has no repository. */
export function licence(): Plugin {
  const text = () => {
    const whole = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
    const { title, license } = siteNames();
    // The shipped dataset is described in the file itself.
    return isShipped()
      ? whole
      : whole.replace(/- The model, [\s\S]*?\n(?=- )/, () => `- ${licenceWords.dataset(title, license)}\n`);
  };
  return {
    name: 'common-ground-licence',
    configureServer({ middlewares }) {
      middlewares.use(`/${NAME}`, (_, response) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(text());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: text() });
    },
  };
}
