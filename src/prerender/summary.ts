import type { Dataset } from '../domain/dataset.ts';
import { plain } from '../language/phrase.ts';
import type { Page } from '../navigation/places.ts';
import { defaultState } from '../navigation/view-state.ts';
import { recordHeadline } from '../views/evidence/content.ts';
import { issueContent } from '../views/issue/content.ts';
import { METHOD_HEADLINE } from '../views/method/content.ts';
import { overviewContent } from '../views/overview/content.ts';
import { questionPage } from '../views/question/content.ts';
import { sourceLines, sourcesContent } from '../views/sources/content.ts';
import { timelineContent } from '../views/timeline/content.ts';

/** What a page says about itself where only words are shown: in a search result, beside a card. */
export interface Told {
  readonly title: string;
  /** The finding of the page in a sentence, computed as the page computes it; undefined for a page without. */
  readonly finding: string | undefined;
  readonly description: string;
}

/** The words of a page, its finding first. */
export function toldOf(dataset: Dataset, page: Page): Told {
  const finding = findingOf(dataset, page);
  const description = finding === undefined ? page.description : `${finding} ${page.description}`;
  return { title: page.title, finding, description };
}

function findingOf(dataset: Dataset, { place }: Page): string | undefined {
  const state = defaultState(dataset, place);
  switch (place.view) {
    case 'overview':
      return plain(overviewContent(dataset, state).comparison.headline);
    case 'issue': {
      const issue = dataset.issueById.get(place.issue);
      return issue && plain(issueContent(dataset, state, issue).comparison.headline);
    }
    case 'question': {
      const question = dataset.questionById.get(place.question);
      return question && questionPage(dataset, state, question)?.finding;
    }
    case 'timeline':
      return plain(timelineContent(dataset, state).comparison.whoMovedHeading);
    case 'evidence':
      return plain(recordHeadline(dataset));
    case 'sources':
      return plain(sourcesContent(sourceLines(dataset), state).headline);
    case 'method':
      return METHOD_HEADLINE;
    default:
      return undefined;
  }
}
