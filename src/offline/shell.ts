/**
 * The page without its content, for an address whose own page is not kept: as built it lies at the site’s root, so
 * that every relative address in it is made one below the root, whatever the depth it is shown at.
 */
export function shellAt(html: string, root: string): string {
  return html.replaceAll('="./', `="${root}`);
}

/** True for the address of a page: of a file, the last step has an ending. */
export function isPagePath(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !last.includes('.') || last === 'index.html';
}
