import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support/page.ts';
import { PLACES } from './support/places.ts';

const DIST = new URL('../../dist/', import.meta.url);
const BUILT = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
const ATTRIBUTE = /\s([a-z-]+)="([^"]*)"/g;

/** Every tag of this name with its attributes. */
function tagsOf(html: string, name: string): readonly ReadonlyMap<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(
    ([tag]) => new Map([...tag.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value])),
  );
}

/** The directives of a page’s own policy. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const [policy] = tagsOf(html, 'meta').filter((tag) => tag.get('http-equiv') === 'Content-Security-Policy');
  const directives = (policy?.get('content') ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

test('Every built page brings a strict policy of its own, ahead of anything that it holds to it', () => {
  expect(BUILT.length).toBeGreaterThanOrEqual(PLACES.length);
  for (const path of BUILT) {
    const html = readFileSync(new URL(path.replaceAll('\\', '/'), DIST), 'utf8');
    const policy = policyOf(html);
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect(policy.get('script-src'), path).toEqual(["'self'"]);
    expect(policy.get('base-uri'), path).toEqual(["'none'"]);
    expect(policy.get('form-action'), path).toEqual(["'none'"]);
    const values = [...policy].flatMap(([name, allowed]) => allowed.map((value) => `${name} ${value}`));
    const loose = values.filter((value) => /unsafe-eval|unsafe-hashes|\*|https?:|unsafe-inline/.test(value));
    // React sets custom properties on elements.
    expect(loose, path).toEqual(["style-src-attr 'unsafe-inline'"]);
    expect(
      values.filter((value) => / data:$/.test(value)),
      path,
    ).toEqual(['img-src data:']);
    expect(html.indexOf('Content-Security-Policy'), path).toBeLessThan(html.search(/<(script|link|style)\b/));
  }
});

test('No built page holds a script or a style of its own, a handler, or an address that runs', () => {
  for (const path of BUILT) {
    const html = readFileSync(new URL(path.replaceAll('\\', '/'), DIST), 'utf8');
    // Data for crawlers is no script: nothing runs it.
    const scripts = tagsOf(html, 'script').filter((tag) => !/^application\/(ld\+)?json$/.test(tag.get('type') ?? ''));
    expect(scripts.length, path).toBeGreaterThan(0);
    for (const script of scripts) expect(script.get('src'), path).toMatch(/^(\.\.?\/|\/)[^/]/);
    expect(tagsOf(html, 'style'), path).toEqual([]);
    const tags = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
    expect(
      tags.filter((tag) => /\son[a-z]+=/.test(tag)),
      path,
    ).toEqual([]);
    expect(
      tags.filter((tag) => /\s(href|src|action)="\s*(javascript|data|vbscript):/i.test(tag)),
      path,
    ).toEqual([]);
  }
});

test('Every built page tells other sites no more than where it is published', () => {
  for (const path of BUILT) {
    const html = readFileSync(new URL(path.replaceAll('\\', '/'), DIST), 'utf8');
    const [referrer] = tagsOf(html, 'meta').filter((tag) => tag.get('name') === 'referrer');
    expect(referrer?.get('content'), path).toMatch(
      /^(strict-origin-when-cross-origin|strict-origin|same-origin|no-referrer)$/,
    );
  }
});
