import type { Question } from '../domain/model.ts';
import { goTo } from '../state/transitions.ts';
import { PlaceLink } from './PlaceLink.tsx';
import styles from './QuestionName.module.css';

/** The words of a question, quietly leading to its own page: for a heading. */
export function QuestionName({ question: { id, text } }: { readonly question: Pick<Question, 'id' | 'text'> }) {
  return (
    <PlaceLink to={goTo({ view: 'question', question: id })} className={styles.name}>
      {text}
    </PlaceLink>
  );
}
