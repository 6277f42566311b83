import { messages } from './messages.ts';

export const listWords = messages({
  printed: (shown: number, all: number) =>
    `On paper: the first ${shown} of ${all}. Narrow the filters to print the others.`,
  others: (count: number) => `The other ${count}`,
  rows: (list: string, first: number, last: number, all: number) => `${list}, ${first} to ${last} of ${all}`,
  backTo: (first: number, last: number, all: number) => `Back to ${first}–${last} of ${all}`,
  onTo: (first: number, last: number, all: number) => `On to ${first}–${last} of ${all}`,
});
