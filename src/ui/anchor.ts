/**
 * Brings the part of the page that the address names into view: `#zone`. The browser looks for it before a view is
 * drawn, and finds nothing. Says whether there is one.
 */
export function showAnchor(): boolean {
  // A link within a text may have taken on the signs that follow it there.
  const [named = ''] = /[\w-]*/.exec(window.location.hash.slice(1)) ?? [];
  const target = document.getElementById(named) ?? document.getElementById(named.toLowerCase());
  target?.scrollIntoView();
  return target !== null;
}
