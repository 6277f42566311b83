/** What a browser may do on a page of the site: only what comes with the site. Each entry with what needs it. */
const DIRECTIVES = [
  // What is not named below is not done: no plugins, no media, no fonts or pictures from elsewhere.
  "default-src 'none'",
  // The program and `theme.js`. Neither inline scripts nor eval: nothing that a dataset quotes can run.
  "script-src 'self'",
  "style-src 'self'",
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
  // Links are written relative to the page: nothing may turn them elsewhere.
  "base-uri 'none'",
  "form-action 'none'",
];

/** The content policy as a tag. It comes before all that it is to hold, and after the encoding, which has to come first. */
export function withPolicy(html: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${DIRECTIVES.join('; ')}" />`;
  return html.replace('<meta name="viewport"', `${tag}\n    <meta name="viewport"`);
}
