import type { Basis, DatasetFile } from '../domain/dataset-file.ts';
import { messages } from './messages.ts';

const RESTS: Readonly<Record<Basis, string>> = {
  statements: 'Every position rests on what a party said.',
  votes: 'The positions rest on votes.',
  answers: 'The positions rest on the parties’ own answers.',
  experts: 'The positions are the judgement of experts.',
};

export const recordWords = messages({
  standfirst: ({ basis, statements }: Pick<DatasetFile, 'basis' | 'statements'>) => {
    const rests = basis === undefined ? 'What the positions rest on is not said.' : RESTS[basis];
    return statements.length === 0
      ? `${rests} No words are on record with them.`
      : `${rests} Each statement has ${statements.every(({ source }) => source) ? 'its source and ' : ''}an address of its own.`;
  },
  noStatements: 'No words on record.',
  noSources: 'No sources are named.',
});
