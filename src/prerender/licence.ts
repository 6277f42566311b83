import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'licence.txt';

/** Puts the licences beside the pages, since a reader of the site has no repository. */
export function licence(): Plugin {
  const text = () => readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
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
