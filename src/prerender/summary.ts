import type { Model } from '../domain/dataset.ts';
import type { Page } from '../navigation/places.ts';
import { defaultState } from '../navigation/view-state.ts';
import { recordHeadline } from '../views/evidence/content.ts';
import { issueModel } from '../views/issue/content.ts';
import { METHOD_HEADLINE } from '../views/method/content.ts';
import { overviewCourse, overviewModel } from '../views/overview/content.ts';
import { questionPage } from '../views/question/content.ts';
import { sourceLines, sourcesModel } from '../views/sources/content.ts';
import { timelineModel } from '../views/timeline/content.ts';

/** What a page says about itself where only words are shown: in a search result, beside a card. */
export interface Told {
  readonly title: string;
  /** The finding of the page in a sentence, computed as the page computes it; undefined for a page without. */
  readonly finding: string | undefined;
  readonly description: string;
}

/** The words of a page, its finding first. */
export function toldOf(model: Model, page: Page): Told {
  const finding = findingOf(model, page);
  const description = finding === undefined ? page.description : `${finding} ${page.description}`;
  return { title: page.title, finding, description };
}

function findingOf(model: Model, { place }: Page): string | undefined {
  const state = defaultState(model, place);
  switch (place.view) {
    case 'overview':
      return overviewModel(model, state, overviewCourse(model, state)).headline;
    case 'issue': {
      const issue = model.issueById.get(place.issue);
      return issue && issueModel(model, state, issue).finding;
    }
    case 'question': {
      const question = model.questionById.get(place.question);
      return question && questionPage(model, state, question)?.finding;
    }
    case 'timeline':
      return timelineModel(model, state).headline;
    case 'evidence':
      return recordHeadline(model);
    case 'sources':
      return sourcesModel(sourceLines(model), state).headline;
    case 'method':
      return METHOD_HEADLINE;
    default:
      return undefined;
  }
}
