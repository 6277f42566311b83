import { messages } from './messages.ts';

/** Behind “More” of the Overview: to search and to sort. */
export const findWords = messages({
  search: 'Search questions',
  noRecord: (questions: number) => `No record ${questions}`,
  others: 'Other parties',
  sort: 'Sort',
  sorts: {
    edited: 'As edited',
    agreement: 'Most agreement first',
    divergence: 'Most divergence first',
    name: 'By name',
    moved: 'Most moved first',
  },
});
