/** Every view adds itself here, from its own `route.ts`: its id, and what its places are about. */
// biome-ignore lint/suspicious/noEmptyInterface: the views fill it.
export interface Views {}

export type ViewId = keyof Views;

/** Which view, and what it is about. */
export type Place = { readonly [V in ViewId]: { readonly view: V } & Views[V] }[ViewId];

/** What a view adds of which there is one place only. */
export type NothingElse = Readonly<Record<never, never>>;
