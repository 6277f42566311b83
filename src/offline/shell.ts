/**
 * The page without its content, for an address whose own page is not kept: as built it lies at the site’s root, so
 * that every relative address in it is made one below the root, whatever the depth it is shown at.
 */
export function shellAt(html: string, root: string): string {
  return html.replaceAll('="./', `="${root}`);
}

/**
 * True for the path of a page of the site that lies at `root`; on the same host there may be other things. `beginnings`
 * are the first steps of the paths of its pages.
 */
export function isPagePath(path: string, root: string, beginnings: readonly string[]): boolean {
  if (!path.startsWith(root)) return false;
  const steps = path.slice(root.length).split('/');
  const last = steps.at(-1) ?? '';
  // Of a file, the last step has an ending.
  return ['', 'index.html', ...beginnings].includes(steps[0] ?? '') && (!last.includes('.') || last === 'index.html');
}
