/** An id that is read in an address: small letters and digits of any script, words joined by single hyphens. */
export function idFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .match(/(?:[\p{Ll}\p{Lo}\p{Lm}\p{N}]\p{M}*)+/gu);
  return shortened(words ?? []).join('-');
}

const LONGEST = 48;

/** As many words as fit; at least one, cut where it must be. */
function shortened(words: readonly string[]): readonly string[] {
  let length = 0;
  const kept = words.filter((word, at) => {
    length += word.length + (at === 0 ? 0 : 1);
    return at === 0 || length <= LONGEST;
  });
  return kept.map((word) =>
    word.length > LONGEST
      ? [...word]
          .slice(0, LONGEST)
          .join('')
          .replace(/\p{M}+$/u, '')
      : word,
  );
}

/** Gives each name an id of its own: of those alike, the second ends in `-2`. */
export function createIds(fallback: string): (name: string) => string {
  const own = createOwnIds();
  return (name) => own(idFrom(name) || fallback);
}

/** Makes each id that is wanted one of its own. */
export function createOwnIds(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    let count = taken.get(wanted) ?? 0;
    let id = wanted;
    do {
      count++;
      id = count === 1 ? wanted : `${wanted}-${count}`;
    } while (count > 1 && taken.has(id));
    taken.set(wanted, count);
    if (count > 1) taken.set(id, 1);
    return id;
  };
}
