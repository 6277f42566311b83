import type { Dataset } from '../domain/dataset.ts';
import type { Summarise, Summary } from '../features/page/summary.ts';
import { brief, DESCRIPTION_ROOM } from '../language/brief.ts';
import { isEnded, opening } from '../language/opening.ts';
import { toldApart } from '../language/page-title.ts';
import type { Page } from '../navigation/route.ts';
import { defaultState } from '../navigation/view-state.ts';
import { NAVIGATION } from '../views/index.ts';

/** For “ (332)” behind what is said of several pages. */
const COUNT_ROOM = 6;

const SUMMARIES = import.meta.glob<{ readonly summarise: Summarise }>('../views/*/summary.ts', { eager: true });

/** What a page says about itself where only words are shown, in its usual state: in a search result, beside a card. */
export function summaryOf(dataset: Dataset, { place, title }: Page): Summary {
  const summary = SUMMARIES[`../views/${place.view}/summary.ts`]?.summarise(dataset, defaultState(dataset, place));
  return summary ?? { description: title };
}

const written = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/**
 * A page in whole sentences, or of a view the beginning of the first where that is too long; at most 160 signs, alone
 * among all pages: those of which the same could be said begin with their title.
 */
export function descriptionOf(dataset: Dataset, page: Page): string {
  const all = written.get(dataset) ?? describeAll(dataset);
  written.set(dataset, all);
  return all.get(page.path) ?? titled(page, '');
}

function describeAll(dataset: Dataset): ReadonlyMap<string, string> {
  const pages = NAVIGATION.allPages(dataset).map((page) => ({ page, ...wordsOf(dataset, page) }));
  const times = new Map<string, number>();
  const count = (words: string) => times.set(words, (times.get(words) ?? 0) + 1);
  for (const { own } of pages) count(own);
  const told = pages.map(({ page, own, words, isNamedAbove }) => {
    const isAlone = own !== '' && times.get(own) === 1;
    return isAlone && !isNamedAbove ? own : titled(page, words);
  });
  const apart = toldApart(told);
  return new Map(pages.map(({ page }, at) => [page.path, apart[at] ?? '']));
}

/** What the page says; on an issue or a question its finding does not name it anew below the title. */
function wordsOf(dataset: Dataset, page: Page) {
  const { finding = '', description = '', holds } = summaryOf(dataset, page);
  const lead = finding === '' || isEnded(finding) ? finding : `${finding}.`;
  const words = `${lead} ${description}`.trim();
  // The name of a view by itself says nothing; that of a thing does.
  const own = brief(words) || (Object.keys(page.place).length === 1 ? opening(words, DESCRIPTION_ROOM) : '');
  return { words, own, isNamedAbove: typeof holds === 'object' && 'questions' in holds };
}

function titled({ title }: Page, words: string): string {
  const lead = isEnded(title) ? title : `${title}.`;
  const fitting = lead.length < DESCRIPTION_ROOM - COUNT_ROOM ? lead : opening(title, DESCRIPTION_ROOM - COUNT_ROOM);
  return `${fitting} ${brief(words, DESCRIPTION_ROOM - COUNT_ROOM - fitting.length - 1)}`.trim();
}
