import { createHash } from 'node:crypto';
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

/** What a policy has to name of the scripts or the styles that stand in a page themselves. */
function hashesOf(html: string, name: 'script' | 'style'): readonly string[] {
  // Without attributes: a script that is fetched has some, and so has data for crawlers.
  return [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

test('Every built page brings a strict policy of its own, ahead of anything that it holds to it', () => {
  expect(BUILT.length).toBeGreaterThanOrEqual(PLACES.length);
  for (const path of BUILT) {
    const html = readFileSync(new URL(path.replaceAll('\\', '/'), DIST), 'utf8');
    const policy = policyOf(html);
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect(policy.get('script-src'), path).toEqual(["'self'", ...hashesOf(html, 'script')]);
    expect(policy.get('style-src'), path).toEqual(["'self'", ...hashesOf(html, 'style')]);
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

test('A built page holds one line of script and one style, no handler, and no address that runs', () => {
  for (const path of BUILT) {
    const html = readFileSync(new URL(path.replaceAll('\\', '/'), DIST), 'utf8');
    // Data for crawlers is no script: nothing runs it.
    const scripts = tagsOf(html, 'script').filter((tag) => !/^application\/(ld\+)?json$/.test(tag.get('type') ?? ''));
    const [line, program, ...others] = scripts;
    expect([...(line ?? [])], path).toEqual([]);
    expect(program?.get('src'), path).toMatch(/^(\.\.?\/|\/)[^/]/);
    expect(others, path).toEqual([]);
    expect(tagsOf(html, 'style').length, path).toBeLessThanOrEqual(1);
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

test('A written page is painted from its HTML alone: what it asks for waits until then', () => {
  const written = BUILT.filter((path) => path !== 'shell.html');
  for (const path of written) {
    const html = readFileSync(new URL(path.replaceAll('\\', '/'), DIST), 'utf8');
    expect(hashesOf(html, 'style'), path).toHaveLength(1);
    // A template is not drawn, and nothing in it is fetched.
    const [atOnce, waiting] = [
      html.replace(/<template.*<\/template>/s, ''),
      html.match(/<template.*<\/template>/s)?.[0],
    ];
    expect(waiting, path).toMatch(/<link rel="preload"[^>]*model\.json.*<script type="module"/s);
    expect(
      tagsOf(atOnce, 'script').filter((tag) => tag.has('src')),
      path,
    ).toEqual([]);
    const links = [...atOnce.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
    expect(
      links.filter((tag) => /preload|prefetch|stylesheet/.test(tag) && !/ disabled>$/.test(tag)),
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
