/** An object without what is undefined in it. */
export function defined<Values extends object>(values: Values): Defined<Values> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
  return Object(kept);
}

type Defined<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };
