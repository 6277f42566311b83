import type { Dataset } from '../domain/dataset.ts';
import type { Statement } from '../domain/dataset-file.ts';
import { longDay } from '../domain/day.ts';
import { pathOf } from './address.ts';
import { type Place, VIEW_IDS, type ViewId } from './view-state.ts';

/** A page of the site: one that has an address of its own. */
export interface Page {
  readonly place: Place;
  /** Under `/` for the site's first page, else relative to it: `issues/sanctions/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** The pages of a view. Navigation, the build and the tests walk them. */
export function pagesOf(view: ViewId, dataset: Dataset): readonly Page[] {
  switch (view) {
    case 'overview':
      return [page({ view }, 'Overview', dataset.summary)];
    case 'timeline':
      return [page({ view }, 'Timeline', `When positions moved, who moved, and what happened. ${dataset.summary}`)];
    case 'method':
      return [
        page(
          { view },
          'Method',
          `Every measure worked through, the rules of coding, and the limits. ${dataset.summary}`,
        ),
      ];
    case 'issue':
      return dataset.issues.map((issue) => page({ view, issue: issue.id }, issue.name, issue.summary));
    case 'question':
      return dataset.questions.map(({ id, text, poles }) =>
        page({ view, question: id }, text, poles.map((pole) => `“${pole.label}”: ${pole.text}`).join(' ')),
      );
    case 'event':
      return dataset.events.map((event) =>
        page({ view, event: event.id }, event.title, `${longDay(event.date)}. ${event.summary}`),
      );
    case 'evidence':
      return [page({ view }, 'Evidence', `Who said what, when, and where it is printed. ${dataset.summary}`)];
    case 'sources':
      return [page({ view }, 'Sources', `Where every statement and event is printed. ${dataset.summary}`)];
    case 'statement':
      return dataset.statements.map(statementPage);
    default:
      return view satisfies never;
  }
}

/** Every page there is. */
export function allPages(dataset: Dataset): readonly Page[] {
  return VIEW_IDS.flatMap((view) => pagesOf(view, dataset));
}

/** The title of a page, as navigation and the browser's tab show it. */
export function titleOf(dataset: Dataset, place: Place): string {
  if (place.view === 'statement') {
    // There may be many thousands of them.
    const statement = dataset.statementById.get(place.statement);
    if (statement !== undefined) return statementPage(statement).title;
  }
  const path = pathOf(place);
  return pagesOf(place.view, dataset).find((known) => known.path === path)?.title ?? 'Common Ground';
}

function statementPage(statement: Statement): Page {
  const { id, speaker, date, quote, paraphrase } = statement;
  const said = quote === undefined ? paraphrase : `“${quote}”`;
  return page(
    { view: 'statement', statement: id },
    `${speaker}, ${longDay(date)}`,
    `${speaker}, ${statement.role}: ${said}`,
  );
}

function page(place: Place, title: string, description: string): Page {
  return { place, path: pathOf(place), title, description };
}
