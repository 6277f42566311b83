import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Begins every stylesheet with the order of the layers. The first sheet that names a layer gives it its place,
 * and the sheet of a shared part may be read before that of the page.
 */
export function layers(): Plugin {
  return {
    name: 'common-ground-layers',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const order = layerOrder();
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + String(file.source);
        }
      },
    },
  };
}

function layerOrder(): string {
  const sheet = readFileSync(new URL('../styles/index.css', import.meta.url), 'utf8');
  const [order] = sheet.match(/^@layer [^;{]+;/m) ?? [];
  if (order === undefined) throw new Error('src/styles/index.css gives no order of the layers.');
  return order;
}
