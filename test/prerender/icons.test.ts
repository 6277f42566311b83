import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { icons, manifest } from '../../src/prerender/icons.ts';

describe(manifest, () => {
  const page = readFileSync('index.html', 'utf8');
  const json = JSON.parse(manifest(page));

  it('serves under any path, and says what the site is', () => {
    for (const root of ['https://example.org/', 'https://example.org/a/b/', 'http://localhost:1/cg/']) {
      const at = new URL('manifest.webmanifest', root);
      expect(new URL(json.start_url, at).href).toBe(root);
      expect(new URL(json.scope, at).href).toBe(root);
      for (const { src } of json.icons) expect(new URL(src, at).href.startsWith(root)).toBe(true);
    }
    expect(json.name).toBe('Common Ground');
    expect(json.description).toMatch(/^Where two governments agree/);
    expect(page).toContain(`content="${json.theme_color}"`);
  });

  it('has every icon in the size that it says', () => {
    const files = new Map<string, Buffer>();
    const emitFile = ({ fileName, source }: { fileName: string; source: string | Uint8Array }) =>
      files.set(fileName, Buffer.from(source));
    const { generateBundle } = icons();
    if (typeof generateBundle !== 'function') expect.fail('icons are written with the bundle');
    Reflect.apply(generateBundle, { emitFile }, []);
    const sizes = [...json.icons, { src: 'apple-touch-icon.png', type: 'image/png', sizes: '180x180' }]
      .filter(({ type }) => type === 'image/png')
      .map(({ src, sizes }) => [src, sizes]);
    expect(sizes.length).toBe(4);
    for (const [src, size] of sizes) {
      const png = files.get(src) ?? expect.fail(`no ${src}`);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(size);
    }
    expect(json.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
    expect(files.has('manifest.webmanifest')).toBe(true);
  });
});
