import type { Dataset } from '../../../domain/dataset.ts';
import type { Position } from '../../../domain/dataset-file.ts';
import { partyLook } from '../../../drawing/party-look.ts';
import { comparisonWords } from '../../../language/comparison.ts';
import { sentenceCase } from '../../../language/numbers.ts';
import { stanceWords } from '../../../language/stance.ts';

/** A position that has just been taken, in one sentence: for a listener, and for what followed an event. */
export function takenSentence(dataset: Dataset, position: Position): string {
  const question = dataset.questionById.get(position.question);
  if (question === undefined) return '';
  const { voice } = partyLook(dataset, position.party);
  return comparisonWords.taken(sentenceCase(voice), question.text, stanceWords(position.stance, question));
}
