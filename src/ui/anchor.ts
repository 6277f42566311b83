/**
 * Brings the part of the page that the address names into view: `#zone`. The browser looks for it before a view is
 * drawn, and finds nothing. Says whether there is one.
 */
export function showAnchor(): boolean {
  const named = window.location.hash.slice(1);
  const target = named === '' ? null : document.getElementById(named);
  target?.scrollIntoView();
  return target !== null;
}
