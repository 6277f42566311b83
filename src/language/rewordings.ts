import { messages } from './messages.ts';
import { counted } from './numbers.ts';

/** Said of the questions that a version of the dataset words anew. */
export const rewordingWords = messages({
  summary: (reworded: number, meaning: number) =>
    meaning === 0
      ? `${counted(reworded, 'question')} reworded, each before and after`
      : `${counted(reworded, 'question')} reworded, each before and after; on ${meaning} a mark may stand for something else than before`,
  anew: 'A mark may stand for something else than before: the positions were judged anew.',
  parts: { text: 'Question', first: 'First pole', middle: 'Midway', second: 'Second pole' },
  pole: (label: string, text: string) => `“${label}”: ${text}`,
  none: 'nothing of its own',
  before: 'Before',
  after: 'After',
});
