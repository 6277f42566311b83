/** The name of the product, the same in every language. */
export const SITE_NAME = 'Common Ground';

/** `Sanctions · Common Ground`, as a browser’s tab and the frames of other pages name what they show. */
export function titled(title: string): string {
  return `${title} · ${SITE_NAME}`;
}
