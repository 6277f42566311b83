import { printOf } from '../../datasets/fingerprint.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Position, Question, Statement } from '../../domain/dataset-file.ts';

/** What is compared between two visits. */
export interface Things {
  readonly positions: Position;
  readonly statements: Statement;
  readonly questions: Question;
}
export type Kind = keyof Things;
export const KINDS = ['positions', 'statements', 'questions'] as const satisfies readonly Kind[];

/**
 * A dataset as a device remembers it: of each thing a print of its name and one of what it says, in one text. Of more
 * things than `MOST` only how many there were.
 */
export type Seen = Readonly<Record<Kind, string | number>>;

/** What a dataset has of one kind that it had not, or had otherwise. Where only counts are known, `more` and `gone` are their difference. */
export interface Difference<Thing> {
  readonly added: readonly Thing[];
  readonly changed: readonly Thing[];
  readonly more: number;
  readonly gone: number;
}
export type News = { readonly [K in Kind]: Difference<Things[K]> };

/** 80 KB for each kind; a device keeps two visits, and most browsers 5 MB in all. */
export const MOST = 5000;

/** Of a print in hexadecimal digits: names alike by chance would be one in ten thousand datasets of that size. */
const NAME_SIGNS = 10;
const CONTENT_SIGNS = 6;
const SIGNS = NAME_SIGNS + CONTENT_SIGNS;

/** By what a thing is the same one, and by what it says the same. */
const TOLD: { readonly [K in Kind]: (thing: Things[K]) => readonly [name: unknown, content: unknown] } = {
  positions: ({ party, question, from, stance, range, lapses, readings = [] }) => [
    [party, question, from],
    [stance, range, lapses, readings.map((reading) => [reading.stance, reading.range])],
  ],
  statements: ({ id, speaker, date, quote, paraphrase }) => [id, [speaker, date, quote, paraphrase]],
  questions: ({ id, text, poles, middle }) => [id, [text, poles.map((pole) => [pole.label, pole.text]), middle]],
};

/** What is remembered of a dataset. */
export function seenIn(dataset: Dataset): Seen {
  return {
    positions: printed(dataset.positions, TOLD.positions),
    statements: printed(dataset.statements, TOLD.statements),
    questions: printed(dataset.questions, TOLD.questions),
  };
}

/** What a dataset has that was not there when it was last seen, or was otherwise. */
export function newsIn(dataset: Dataset, seen: Seen): News {
  return {
    positions: compared(dataset.positions, seen.positions, TOLD.positions),
    statements: compared(dataset.statements, seen.statements, TOLD.statements),
    questions: compared(dataset.questions, seen.questions, TOLD.questions),
  };
}

type Told<Thing> = (thing: Thing) => readonly [name: unknown, content: unknown];

function printed<Thing>(things: readonly Thing[], told: Told<Thing>): string | number {
  return things.length > MOST ? things.length : things.map((thing) => printsOf(thing, told).join('')).join('');
}

function printsOf<Thing>(thing: Thing, told: Told<Thing>): readonly [name: string, content: string] {
  const [name, content] = told(thing);
  return [printOf(JSON.stringify(name)).slice(-NAME_SIGNS), printOf(JSON.stringify(content)).slice(-CONTENT_SIGNS)];
}

function compared<Thing>(things: readonly Thing[], seen: string | number, told: Told<Thing>): Difference<Thing> {
  const count = typeof seen === 'number' ? seen : seen.length / SIGNS;
  if (typeof seen === 'number' || things.length > MOST) {
    const more = things.length - count;
    return { added: [], changed: [], more: Math.max(0, more), gone: Math.max(0, -more) };
  }
  const contents = new Map<string, string>();
  for (let at = 0; at < seen.length; at += SIGNS) {
    contents.set(seen.slice(at, at + NAME_SIGNS), seen.slice(at + NAME_SIGNS, at + SIGNS));
  }
  const added: Thing[] = [];
  const changed: Thing[] = [];
  for (const thing of things) {
    const [name, content] = printsOf(thing, told);
    const before = contents.get(name);
    if (before === undefined) added.push(thing);
    else if (before !== content) changed.push(thing);
  }
  return { added, changed, more: 0, gone: count - (things.length - added.length) };
}
