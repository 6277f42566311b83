import { SCALE } from '../domain/dataset-file.ts';
import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { knownIds } from './check-ids.ts';
import { isDate, spanOfDate } from './dates.ts';
import { type Draft, type Entry, entriesOf, type Fault, type Placed, textOf, textsOf } from './draft.ts';
import { quoted } from './quoted.ts';

/** A range runs from low to high and holds its stance. */
export function checkRanges(draft: Draft): readonly Fault[] {
  return entriesOf(draft, 'positions').flatMap(({ path, entry }) => {
    const range: readonly unknown[] = Array.isArray(entry.range) ? entry.range : [];
    const [low, high] = range;
    const { stance } = entry;
    if (typeof low !== 'number' || typeof high !== 'number') return [];
    if (low > high) return [{ path: `${path}.range`, message: words.positions.downwards(low, high) }];
    if (typeof stance !== 'number' || stance < SCALE.min || stance > SCALE.max) return [];
    if (low <= stance && stance <= high) return [];
    const [name, shown] = [nameOf(entry), `[${low}, ${high}]`];
    const message =
      name === undefined ? words.positions.outside(shown, stance) : words.positions.outsideOf(shown, stance, name);
    return [{ path: `${path}.range`, message }];
  });
}

/** Positions of one party on one question of one day contest each other. */
export function warnOfContested(draft: Draft): readonly Fault[] {
  const first = new Map<string, string>();
  return entriesOf(draft, 'positions').flatMap(({ path, entry }) => {
    const key = `${textOf(entry, 'party')} ${textOf(entry, 'question')} ${textOf(entry, 'from')}`;
    const earlier = first.get(key);
    const name = earlier === undefined ? undefined : nameOf(entry);
    if (earlier !== undefined && name !== undefined)
      return [
        {
          path: `${path}.from`,
          message: words.positions.twice(name, earlier),
          many: words.positions.manyTwice,
        },
      ];
    if (earlier === undefined) first.set(key, path);
    return [];
  });
}

/** A position ends on the day it begins, or later. */
export function checkUntil(draft: Draft): readonly Fault[] {
  return entriesOf(draft, 'positions').flatMap(({ path, entry }) => {
    const [from, until] = [textOf(entry, 'from'), textOf(entry, 'until')];
    if (from === undefined || until === undefined || !isDate(from) || !isDate(until)) return [];
    if (spanOfDate(until).last >= spanOfDate(from).first) return [];
    return [{ path: `${path}.until`, message: words.positions.ends(until, from) }];
  });
}

/** A weight is honest where every position has one. */
export function warnOfSalience(draft: Draft): readonly Fault[] {
  const positions = entriesOf(draft, 'positions');
  const without = positions.filter(({ entry }) => entry.salience === undefined);
  if (without.length === 0 || without.length === positions.length) return [];
  return without.map(({ path }) => ({
    path,
    message: words.positions.unweighted,
    many: words.positions.manyUnweighted,
  }));
}

/** A position rests on its own party's words, some of them spoken by the day it begins. */
export function checkEvidence(draft: Draft): readonly Fault[] {
  const { parties } = knownIds(draft);
  const statements = new Map(entriesOf(draft, 'statements').map(({ entry }) => [textOf(entry, 'id'), entry]));
  return entriesOf(draft, 'positions').flatMap(({ path, entry }) => {
    const cited = textsOf(entry, 'evidence').map((id) => (id === undefined ? undefined : statements.get(id)));
    const foreign = parties === undefined ? [] : foreignWords({ path, entry }, cited, parties);
    return foreign.length > 0 ? foreign : wordsNotYetSpoken({ path, entry }, cited);
  });
}

function foreignWords({ path, entry }: Placed, cited: Cited, parties: ReadonlySet<string>): readonly Fault[] {
  const party = textOf(entry, 'party');
  // An unknown party is a fault of its own: who is meant, nobody can tell.
  if (party === undefined || !parties.has(party)) return [];
  return cited.flatMap((statement, index) => {
    const speaker = statement && textOf(statement, 'party');
    if (speaker === undefined || !parties.has(speaker) || speaker === party) return [];
    return [
      {
        path: `${path}.evidence[${index}]`,
        message: words.positions.foreign(quoted(speaker), quoted(party)),
      },
    ];
  });
}

function wordsNotYetSpoken({ path, entry }: Placed, cited: Cited): readonly Fault[] {
  const from = textOf(entry, 'from');
  const dates = cited.flatMap((statement) => (statement && textOf(statement, 'date')) ?? []);
  if (from === undefined || !isDate(from) || dates.length === 0 || dates.length < cited.length) return [];
  const { last } = spanOfDate(from);
  if (dates.some((date) => !isDate(date) || spanOfDate(date).first <= last)) return [];
  return [
    {
      path: `${path}.evidence`,
      message: words.positions.tooEarly(from, dates),
    },
  ];
}

/** Statements that a position cites; undefined for an unknown one. */
type Cited = readonly (Entry | undefined)[];

/** What tells a position from all others; undefined where a part of that is missing. */
function nameOf(position: Entry): string | undefined {
  const [party, question, from] = ['party', 'question', 'from'].map((key) => textOf(position, key));
  if (party === undefined || question === undefined || from === undefined) return undefined;
  return words.position(quoted(party), quoted(question), from);
}
