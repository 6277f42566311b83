import { isDay } from '../domain/day.ts';
import { type Draft, type Entry, entriesOf, type Fault, textOf, textsOf } from './draft.ts';

/** A range runs from low to high and holds its stance. */
export function checkRanges(draft: Draft): readonly Fault[] {
  return entriesOf(draft, 'positions').flatMap(({ path, entry }) => {
    const range: readonly unknown[] = Array.isArray(entry.range) ? entry.range : [];
    const [low, high] = range;
    const { stance } = entry;
    if (typeof low !== 'number' || typeof high !== 'number') return [];
    if (low > high)
      return [{ path: `${path}.range`, message: `runs from ${low} down to ${high}; write the lower end first.` }];
    if (typeof stance !== 'number' || (low <= stance && stance <= high)) return [];
    return [
      { path: `${path}.range`, message: `[${low}, ${high}] does not hold the stance ${stance} of ${nameOf(entry)}.` },
    ];
  });
}

/** A party takes at most one position on a question on one day. */
export function checkSameDay(draft: Draft): readonly Fault[] {
  const first = new Map<string, string>();
  return entriesOf(draft, 'positions').flatMap(({ path, entry }) => {
    const name = nameOf(entry);
    const earlier = first.get(name);
    if (earlier !== undefined)
      return [{ path: `${path}.from`, message: `gives ${name} a second time; ${earlier} is the first.` }];
    first.set(name, path);
    return [];
  });
}

/** A position rests on its own party's words, some of them spoken by the day it begins. */
export function checkEvidence(draft: Draft): readonly Fault[] {
  const statements = new Map(entriesOf(draft, 'statements').map(({ entry }) => [textOf(entry, 'id'), entry]));
  return entriesOf(draft, 'positions').flatMap(({ path, entry }) => {
    const cited = textsOf(entry, 'evidence').map((id) => (id === undefined ? undefined : statements.get(id)));
    return [...foreignWords(path, entry, cited), ...wordsNotYetSpoken(path, entry, cited)];
  });
}

function foreignWords(path: string, position: Entry, cited: readonly (Entry | undefined)[]): readonly Fault[] {
  return cited.flatMap((statement, index) => {
    const speaker = statement && textOf(statement, 'party');
    if (speaker === undefined || speaker === textOf(position, 'party')) return [];
    return [
      {
        path: `${path}.evidence[${index}]`,
        message: `is a statement of “${speaker}”; the position of “${textOf(position, 'party')}” needs its own words.`,
      },
    ];
  });
}

function wordsNotYetSpoken(path: string, position: Entry, cited: readonly (Entry | undefined)[]): readonly Fault[] {
  const from = textOf(position, 'from');
  const dates = cited.flatMap((statement) => (statement && textOf(statement, 'date')) ?? []);
  if (from === undefined || !isDay(from) || dates.length === 0 || dates.length < cited.length) return [];
  if (dates.some((date) => date <= from)) return [];
  return [
    { path: `${path}.evidence`, message: `holds only statements made after ${from}, the day the position begins.` },
  ];
}

function nameOf(position: Entry): string {
  return `“${textOf(position, 'party')}” on “${textOf(position, 'question')}” from ${textOf(position, 'from')}`;
}
