/**
 * The veil over a written page whose address asks for another state: `before-paint.js` draws it before the
 * first paint. It is lifted once that state is there, or will not come.
 */
export function liftVeil(): void {
  delete document.documentElement.dataset.arriving;
}

/** True while the written page is kept out of sight. */
export function isVeiled(): boolean {
  return document.documentElement.dataset.arriving !== undefined;
}
