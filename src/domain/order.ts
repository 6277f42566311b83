/** Orders two texts by their code units: days, ids. Equal ones are 0, so that every engine leaves them in the order they had. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
