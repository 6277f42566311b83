/**
 * The page without its content, for an address whose own page is not kept: as built it lies at the site’s root, so
 * that every relative address in it is made one below the root, whatever the depth it is shown at.
 */
export function shellAt(html: string, root: string): string {
  return html.replaceAll('="./', `="${root}`);
}

/**
 * True for the path of a page of the site that lies at `root`, in one of the folders; on the same host there may be
 * other things.
 */
export function isPagePath(path: string, root: string, folders: readonly string[]): boolean {
  if (!path.startsWith(root)) return false;
  const steps = path.slice(root.length).split('/');
  const last = steps.at(-1) ?? '';
  // Of a file, the last step has an ending; a link may have taken on the full stop of its sentence.
  return ['', 'index.html', ...folders].includes(steps[0] ?? '') && (!/\.\w+$/.test(last) || last === 'index.html');
}
