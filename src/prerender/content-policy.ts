import { createHash } from 'node:crypto';

/** The texts that a page holds itself, word for word. */
interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What a browser may do on a page of the site: only what comes with the site. Each entry with what needs it. */
function directives({ scripts, styles }: Inline): readonly string[] {
  return [
    // What is not named below is not done: no plugins, no media, no fonts or pictures from elsewhere.
    "default-src 'none'",
    // The program, and the line that runs before the first paint. No eval and no other inline script: nothing that a dataset quotes can run.
    ["script-src 'self'", ...scripts.map(hashOf)].join(' '),
    // The sheets of views that are drawn later, and those that the first paint needs.
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    // React sets custom properties on elements, such as the place of a mark.
    "style-src-attr 'unsafe-inline'",
    // A picture to save as PNG is an SVG that the page has drawn itself.
    "img-src 'self' data:",
    "font-src 'self'",
    // The dataset.
    "connect-src 'self'",
    // The preview of an embedded view.
    "frame-src 'self'",
    // The service worker.
    "worker-src 'self'",
    // What a device shows of the site beside its programs.
    "manifest-src 'self'",
    // Links are written relative to the page: nothing may turn them elsewhere.
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/**
 * The content policy as a tag, in place of one that the page has. It comes before all that it is to hold, and after the
 * encoding, which has to come first. What may stand in the page is told by whoever puts it there, never read off the page.
 */
export function withPolicy(html: string, inline: Inline): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${directives(inline).join('; ')}" />`;
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '')
    .replace('<meta name="viewport"', () => `${tag}\n    <meta name="viewport"`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
