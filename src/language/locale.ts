/** The language of the site, as `Intl` knows it. */
export const LOCALE = 'en-GB';

/** Makes a thing when it is first asked for, and keeps it. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
