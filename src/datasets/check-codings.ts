import { datasetFaultWords as words } from '../language/dataset-faults.ts';
import { knownIds, unknownId } from './check-ids.ts';
import { isDate, spanOfDate } from './dates.ts';
import { type Draft, type Entry, entriesOf, type Fault, hasList, type Placed, textOf, textsOf } from './draft.ts';
import { quoted } from './quoted.ts';

/** What holds between the codings, their decisions and the positions that they are codings of. */
export function checkCodings(draft: Draft): readonly Fault[] {
  const codings = entriesOf(draft, 'codings');
  const decisions = entriesOf(draft, 'decisions');
  const coded = codings.map(({ path, entry }) => entriesOf(entry, 'rows', `${path}.`));
  return [
    ...unknownIn(draft, [...coded.flat(), ...decisions]),
    ...codings.flatMap(({ path, entry }) => unknownReworded(draft, path, entry)),
    ...twice(codings, ({ entry }) => textOf(entry, 'id'), words.codings.secondCoding),
    ...coded.flatMap((rows) => twice(rows, ({ entry }) => placeOf(entry), words.codings.secondRow)),
    ...twice(decisions, ({ entry }) => placeOf(entry), words.codings.secondDecision),
    ...coded.flatMap((rows) => unplaced(draft, rows)),
    ...undecidable(decisions, coded.flat()),
    ...(draft.codingsFile === undefined || draft.codings === undefined
      ? []
      : [{ path: 'codingsFile', message: words.codings.both }]),
  ];
}

function unknownIn(draft: Draft, rows: readonly Placed[]): readonly Fault[] {
  const known = knownIds(draft);
  return rows.flatMap(({ path, entry }) => [
    ...unknownId(`${path}.party`, textOf(entry, 'party'), 'parties', known),
    ...unknownId(`${path}.question`, textOf(entry, 'question'), 'questions', known),
  ]);
}

function unknownReworded(draft: Draft, path: string, coding: Entry): readonly Fault[] {
  const known = knownIds(draft);
  return textsOf(coding, 'reworded').flatMap((id, index) =>
    unknownId(`${path}.reworded[${index}]`, id, 'questions', known),
  );
}

/** A row is of a position of the dataset, or of one that it has no more and says so: a slip in a day would go unseen. */
function unplaced(draft: Draft, rows: readonly Placed[]): readonly Fault[] {
  if (!hasList(draft, 'positions')) return [];
  const known = knownIds(draft);
  const positions = new Map(entriesOf(draft, 'positions').map(({ path, entry }) => [placeOf(entry), path]));
  return rows.flatMap(({ path, entry }) => {
    const place = placeOf(entry);
    const isKnown =
      known.parties?.has(textOf(entry, 'party') ?? '') === true &&
      known.questions?.has(textOf(entry, 'question') ?? '') === true;
    if (place === undefined || !isKnown) return [];
    const position = positions.get(place);
    if (position === undefined && entry.gone !== true) {
      return [{ path, message: words.codings.noPosition(place) }];
    }
    if (position !== undefined && entry.gone === true) {
      return [{ path: `${path}.gone`, message: words.codings.notGone(place, position) }];
    }
    return [];
  });
}

function undecidable(decisions: readonly Placed[], rows: readonly Placed[]): readonly Fault[] {
  const coded = new Set(rows.map(({ entry }) => placeOf(entry)));
  return decisions.flatMap(({ path, entry }) => {
    const place = placeOf(entry);
    return place === undefined || coded.has(place) ? [] : [{ path, message: words.codings.uncoded(place) }];
  });
}

function twice(
  placed: readonly Placed[],
  nameOf: (placed: Placed) => string | undefined,
  say: (name: string, first: string) => string,
): readonly Fault[] {
  const first = new Map<string, string>();
  return placed.flatMap((one) => {
    const name = nameOf(one);
    if (name === undefined) return [];
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, one.path);
    return earlier === undefined ? [] : [{ path: one.path, message: say(name, earlier) }];
  });
}

/** `“us” on “truce” from 2015-01-01`; undefined where part of it is missing. */
function placeOf(entry: Entry): string | undefined {
  const [party, question, from] = ['party', 'question', 'from'].map((key) => textOf(entry, key));
  if (party === undefined || question === undefined || from === undefined) return undefined;
  // A month is its first day, as the domain has it.
  return words.position(quoted(party), quoted(question), isDate(from) ? spanOfDate(from).first : from);
}
