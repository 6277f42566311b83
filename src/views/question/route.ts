import type { Dataset } from '../../domain/dataset.ts';
import type { Question } from '../../domain/dataset-file.ts';
import { opening, TITLE_ROOM } from '../../language/opening.ts';
import { captions, viewNames, withPair } from '../../language/page-title.ts';
import { manyPages } from '../../navigation/route.ts';

declare module '../../navigation/place.ts' {
  interface Views {
    readonly question: { readonly question: string };
  }
}

export const questionRoute = manyPages({
  view: 'question',
  folder: 'questions',
  label: viewNames.question,
  entry: 'issue',
  caption(state, dataset, title) {
    const question = dataset.questionById.get(state.place.view === 'question' ? state.place.question : '');
    const isLikeIssue = question !== undefined && isNamedAsIssue(question, dataset);
    return withPair(isLikeIssue ? captions.question(title) : title, dataset, state);
  },
  fields: ['a', 'b', 'on', 'since', 'span', 'read', 'others', 'embed'],
  placeOf: (id) => ({ view: 'question', question: id }),
  idOf: (place) => (place.view === 'question' ? place.question : undefined),
  issueOf: (place, dataset) =>
    place.view === 'question' ? dataset.issueOfQuestion.get(place.question)?.id : undefined,
  things: (dataset) => dataset.questionById,
  titleOf: ({ text }) => text,
  beside: (question, dataset) => (isNamedAsIssue(question, dataset) ? captions.question('') : ''),
});

/** Of a dataset that words both alike, the issue has the bare name. */
function isNamedAsIssue({ text }: Question, { issues }: Dataset): boolean {
  const short = opening(text, TITLE_ROOM);
  return issues.some(({ name }) => opening(name, TITLE_ROOM) === short);
}
