import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Model } from '../../domain/catalogue.ts';
import { longDay } from '../../domain/day.ts';
import type { Page } from '../../state/places.ts';
import { defaultState } from '../../state/view-state.ts';
import { toldOf } from '../told.ts';
import { IssueCard } from './IssueCard.tsx';
import { OverviewCard } from './OverviewCard.tsx';
import { PlainCard } from './PlainCard.tsx';
import type { Pen } from './pen.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { QuotationCard } from './QuotationCard.tsx';
import { TimelineCard } from './TimelineCard.tsx';

/** The card of a page as SVG: what those see who are sent a link to it. Text is outlines: no font is needed to show it. */
export function cardOf(model: Model, page: Page, pen: Pen): string {
  return renderToStaticMarkup(drawn(model, page, pen));
}

/** One component for each kind of view; a view without one shows its finding, or its title, and its description. */
function drawn(model: Model, page: Page, pen: Pen): ReactElement {
  const { place, title, description } = page;
  const { finding } = toldOf(model, page);
  const state = defaultState(model, place);
  const plain = (
    <PlainCard
      pen={pen}
      kicker={finding === undefined ? model.title : title}
      title={finding ?? title}
      text={description}
    />
  );
  switch (place.view) {
    case 'overview':
      return <OverviewCard model={model} state={state} pen={pen} />;
    case 'timeline':
      return <TimelineCard model={model} state={state} pen={pen} />;
    case 'issue': {
      const issue = model.issueById.get(place.issue);
      return issue === undefined ? plain : <IssueCard model={model} state={state} issue={issue} pen={pen} />;
    }
    case 'question': {
      const question = model.questionById.get(place.question);
      return question === undefined ? (
        plain
      ) : (
        <QuestionCard model={model} state={state} question={question} pen={pen} />
      );
    }
    case 'event': {
      const event = model.eventById.get(place.event);
      if (event === undefined) return plain;
      return <PlainCard pen={pen} kicker={`Event · ${longDay(event.date)}`} title={title} text={event.summary} />;
    }
    case 'statement': {
      const statement = model.statementById.get(place.statement);
      return statement === undefined ? plain : <QuotationCard model={model} statement={statement} pen={pen} />;
    }
    default:
      return plain;
  }
}
