/** The id of the draft that `model` in an address names; undefined where it names none. */
export function draftIdIn(model: string | undefined): string | undefined {
  return /^draft:(.+)$/.exec(model ?? '')?.[1];
}
