import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** While developing, an edited dataset is shown at once, or what is wrong with it: of itself vite reloads for no public file. */
export function datasetReload(): Plugin {
  return {
    name: 'common-ground-dataset-reload',
    apply: 'serve',
    configureServer({ config, watcher, ws }) {
      const dataset = resolve(config.publicDir, 'data/model.json');
      watcher.on('all', (event, path) => {
        // Editors write in place, or put a new file where the old one was.
        if (['add', 'change'].includes(event) && resolve(path) === dataset) ws.send({ type: 'full-reload' });
      });
    },
  };
}
