import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/prerender/content-policy.ts';
import { lineBeforePaint, paintedFirst, withLine } from '../../src/prerender/first-paint.ts';

const PAGE =
  '<head><meta charset="utf-8" /><meta name="viewport" content="x" /><link rel="icon" href="./icon.svg" /></head>';

describe(withPolicy, () => {
  it('allows the texts it is told of, by their hashes, and nothing else that stands in the page', () => {
    const html = withPolicy(`${PAGE}<script>boo()</script>`, { scripts: ['one()'], styles: ['a{b:c}'] });
    // printf 'one()' | openssl dgst -sha256 -binary | base64
    expect(html).toContain("script-src 'self' 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=';");
    expect(html).toContain("style-src 'self' 'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o=';");
    expect(html.match(/sha256/g)).toHaveLength(2);
  });

  it('takes the place of the policy that the page has, before all that it is to hold', () => {
    const once = withPolicy(PAGE, { scripts: ['one()'], styles: [] });
    const twice = withPolicy(once, { scripts: [], styles: [] });
    expect(twice.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(twice).not.toContain('sha256');
    expect(twice.indexOf('Content-Security-Policy')).toBeLessThan(twice.indexOf('<link'));
    expect(twice.indexOf('charset')).toBeLessThan(twice.indexOf('Content-Security-Policy'));
  });
});

describe(withLine, () => {
  it('puts the line into the page, as a script that nothing has to be fetched for', () => {
    const line = lineBeforePaint();
    expect(withLine(PAGE, line)).toContain(`<script>${line}</script>`);
    // In a page, these would end it early or have it read as something else.
    expect(line).not.toMatch(/<\/|<!--/);
  });
});

describe(paintedFirst, () => {
  const built = {
    template: `${PAGE.replace('</head>', '')}<link rel="preload" href="./data/model.json" as="fetch" /><script type="module" crossorigin src="./assets/p.js"></script><link rel="stylesheet" crossorigin href="./assets/p.css"></head><body></body>`,
    line: 'one()',
  };
  const files = {
    styles: [
      { file: 'assets/p.css', css: 'a{src:url(./f.woff2)}' },
      { file: 'assets/v.css', css: 'b{c:d}' },
    ],
    scripts: ['assets/v.js'],
  };
  const html = paintedFirst({ ...built, root: '../../', files });

  it('holds the styles in their order, with the fonts named from where the page lies, and allows just them', () => {
    const css = 'a{src:url(../../assets/f.woff2)}b{c:d}';
    expect(html).toContain(`<style>${css}</style>`);
    expect(withPolicy(html, { scripts: ['one()'], styles: [css] })).toBe(html);
  });

  it('names each stylesheet without fetching it, so that it is not fetched again for the view', () => {
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      '<link rel="stylesheet" crossorigin href="./assets/p.css" disabled>',
      '<link rel="stylesheet" crossorigin href="./assets/v.css" disabled>',
    ]);
  });

  it('keeps what makes the page live in a template, in the order in which it is wanted', () => {
    const [template = ''] = html.match(/<template id="program">.*<\/template>/) ?? [];
    const asked = [...template.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file);
    expect(asked).toEqual(['./data/model.json', './assets/p.js', './assets/v.js']);
    expect(html.replace(template, '')).not.toMatch(/preload|module/);
  });
});
