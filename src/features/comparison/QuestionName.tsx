import type { Question } from '../../domain/dataset-file.ts';
import { goTo } from '../../session/transitions.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';

/** The words of a question, leading to its own page: for a heading. */
export function QuestionName({ question: { id, text } }: { readonly question: Pick<Question, 'id' | 'text'> }) {
  return (
    <PlaceLink to={goTo({ view: 'question', question: id })}>
      <DatasetText>{text}</DatasetText>
    </PlaceLink>
  );
}
