import type { Question } from '../domain/model.ts';
import { goTo } from '../state/transitions.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** The words of a question, leading to its own page: for a heading. */
export function QuestionName({ question: { id, text } }: { readonly question: Pick<Question, 'id' | 'text'> }) {
  return <PlaceLink to={goTo({ view: 'question', question: id })}>{text}</PlaceLink>;
}
