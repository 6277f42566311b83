import { messages } from './messages.ts';
import { counted } from './numbers.ts';

export const overviewWords = messages({
  filters: 'Filters',
  chronicle: (events: number) => `Chronicle (${events})`,
  clear: 'Clear filters',
  nothingShared: 'nothing shared',
  shown: (shown: number, all: number) => `${shown} of ${counted(all, 'question')} shown`,
  hidden: (questions: number) => `${counted(questions, 'more question')} of this issue filtered out`,
  nothingFound: 'Nothing matches all of these choices at once.',
  offers: {
    search: (searched: string) => `Drop the search for “${searched}”`,
    statuses: 'Show every status',
    issues: 'Show all issues',
    all: 'Clear all filters',
  },
});
