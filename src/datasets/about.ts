import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { isEntry, textOf } from './draft.ts';

/** What stands at a path, by its id, or of a position by party, question and date: the innermost that has a name. */
export function aboutOf(file: unknown, path: string): { readonly about?: string } {
  let [here, about]: [unknown, string | undefined] = [file, undefined];
  // The whole file is meant by nobody.
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    here = Array.isArray(here) ? here[Number(step)] : isEntry(here) ? here[step] : undefined;
    about = nameOf(here) ?? about;
  }
  return about === undefined ? {} : { about };
}

function nameOf(value: unknown): string | undefined {
  if (!isEntry(value)) return undefined;
  const [party, question, from] = ['party', 'question', 'from'].map((key) => textOf(value, key));
  if (party !== undefined && question !== undefined)
    return from === undefined ? words.subject(party, question) : words.position(party, question, from);
  return textOf(value, 'id');
}
