import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../domain/dataset.ts';
import { longDay } from '../domain/day.ts';
import { PlainCard } from '../drawing/card/PlainCard.tsx';
import type { Pen } from '../drawing/card/pen.ts';
import type { Page } from '../navigation/places.ts';
import { defaultState } from '../navigation/view-state.ts';
import { IssueCard } from '../views/issue/card.tsx';
import { OverviewCard } from '../views/overview/card.tsx';
import { QuestionCard } from '../views/question/card.tsx';
import { QuotationCard } from '../views/statement/card.tsx';
import { TimelineCard } from '../views/timeline/card.tsx';
import { toldOf } from './summary.ts';

/** The card of a page as SVG: what those see who are sent a link to it. Text is outlines: no font is needed to show it. */
export function cardOf(dataset: Dataset, page: Page, pen: Pen): string {
  return renderToStaticMarkup(drawn(dataset, page, pen));
}

/** One component for each kind of view; a view without one shows its finding, or its title, and its description. */
function drawn(dataset: Dataset, page: Page, pen: Pen): ReactElement {
  const { place, title, description } = page;
  const { finding } = toldOf(dataset, page);
  const state = defaultState(dataset, place);
  const plain = (
    <PlainCard
      pen={pen}
      kicker={finding === undefined ? dataset.title : title}
      title={finding ?? title}
      text={description}
    />
  );
  switch (place.view) {
    case 'overview':
      return <OverviewCard dataset={dataset} state={state} pen={pen} />;
    case 'timeline':
      return <TimelineCard dataset={dataset} state={state} pen={pen} />;
    case 'issue': {
      const issue = dataset.issueById.get(place.issue);
      return issue === undefined ? plain : <IssueCard dataset={dataset} state={state} issue={issue} pen={pen} />;
    }
    case 'question': {
      const question = dataset.questionById.get(place.question);
      return question === undefined ? (
        plain
      ) : (
        <QuestionCard dataset={dataset} state={state} question={question} pen={pen} />
      );
    }
    case 'event': {
      const event = dataset.eventById.get(place.event);
      if (event === undefined) return plain;
      return <PlainCard pen={pen} kicker={`Event · ${longDay(event.date)}`} title={title} text={event.summary} />;
    }
    case 'statement': {
      const statement = dataset.statementById.get(place.statement);
      return statement === undefined ? plain : <QuotationCard dataset={dataset} statement={statement} pen={pen} />;
    }
    default:
      return plain;
  }
}
