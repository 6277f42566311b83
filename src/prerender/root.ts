/** The way up from a page’s path to the site’s first page: `issues/sanctions/` gives `../../`. */
export function rootFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth > 0 ? '../'.repeat(depth) : './';
}
