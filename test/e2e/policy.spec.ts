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

interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

const pages = (): readonly BuiltPage[] =>
  BUILT.map((path) => ({ path, html: readFileSync(new URL(path.replaceAll('\\', '/'), DIST), 'utf8') }));

/** One expectation for all pages: each takes Playwright a millisecond, as long as to read a page. */
function expectOfEach<Answer>(built: readonly BuiltPage[], answer: (html: string) => Answer, due: Answer): void {
  expect(built.length).toBeGreaterThan(0);
  expect(built.map(({ path, html }) => [path, answer(html)])).toEqual(built.map(({ path }) => [path, due]));
}

test('Every built page brings a strict policy of its own, ahead of anything that it holds to it', () => {
  expect(BUILT.length).toBeGreaterThanOrEqual(PLACES.length);
  expectOfEach(
    pages(),
    (html) => {
      const policy = policyOf(html);
      const own = (name: 'script' | 'style') => ["'self'", ...hashesOf(html, name)].join(' ');
      const values = [...policy].flatMap(([name, allowed]) => allowed.map((value) => `${name} ${value}`));
      return {
        default: policy.get('default-src'),
        isScriptItsOwn: policy.get('script-src')?.join(' ') === own('script'),
        isStyleItsOwn: policy.get('style-src')?.join(' ') === own('style'),
        base: policy.get('base-uri'),
        forms: policy.get('form-action'),
        loose: values.filter((value) => /unsafe-eval|unsafe-hashes|\*|https?:|unsafe-inline/.test(value)),
        data: values.filter((value) => / data:$/.test(value)),
        isFirst: html.indexOf('Content-Security-Policy') < html.search(/<(script|link|style)\b/),
      };
    },
    {
      default: ["'none'"],
      isScriptItsOwn: true,
      isStyleItsOwn: true,
      base: ["'none'"],
      forms: ["'none'"],
      // React sets custom properties on elements.
      loose: ["style-src-attr 'unsafe-inline'"],
      data: ['img-src data:'],
      isFirst: true,
    },
  );
});

test('A built page holds one line of script and one style, no handler, and no address that runs', () => {
  expectOfEach(
    pages(),
    (html) => {
      // Data for crawlers is no script: nothing runs it.
      const scripts = tagsOf(html, 'script').filter((tag) => !/^application\/(ld\+)?json$/.test(tag.get('type') ?? ''));
      const [line, program, ...others] = scripts;
      const tags = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
      return {
        line: [...(line ?? [])],
        isProgramItsOwn: /^(\.\.?\/|\/)[^/]/.test(program?.get('src') ?? ''),
        others,
        hasOneStyle: tagsOf(html, 'style').length <= 1,
        handlers: tags.filter((tag) => /\son[a-z]+=/.test(tag)),
        running: tags.filter((tag) => /\s(href|src|action)="\s*(javascript|data|vbscript):/i.test(tag)),
      };
    },
    { line: [], isProgramItsOwn: true, others: [], hasOneStyle: true, handlers: [], running: [] },
  );
});

test('A written page is painted from its HTML alone: what it asks for waits until then', () => {
  expectOfEach(
    pages().filter(({ path }) => path !== 'shell.html'),
    (html) => {
      // A template is not drawn, and nothing in it is fetched.
      const [begins, ends] = [html.indexOf('<template'), html.lastIndexOf('</template>')];
      const [atOnce, waiting] = [html.slice(0, begins) + html.slice(ends), html.slice(begins, ends)];
      const links = [...atOnce.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
      return {
        styles: hashesOf(html, 'style').length,
        isProgramWaiting: begins > 0 && /<link rel="preload"[^>]*model\.json.*<script type="module"/s.test(waiting),
        scripts: tagsOf(atOnce, 'script').filter((tag) => tag.has('src')),
        links: links.filter((tag) => /preload|prefetch|stylesheet/.test(tag) && !/ disabled>$/.test(tag)),
      };
    },
    { styles: 1, isProgramWaiting: true, scripts: [], links: [] },
  );
});

test('Every built page tells other sites no more than where it is published', () => {
  const discreet = /^(strict-origin-when-cross-origin|strict-origin|same-origin|no-referrer)$/;
  expectOfEach(
    pages(),
    (html) => {
      const [referrer] = tagsOf(html, 'meta').filter((tag) => tag.get('name') === 'referrer');
      return discreet.test(referrer?.get('content') ?? '');
    },
    true,
  );
});
