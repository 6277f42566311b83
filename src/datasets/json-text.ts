import { findNodeAtLocation, type JSONVisitor, type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
import { jsonFaultWords as words } from '../language/json-faults.ts';
import { type Fault, written } from './draft.ts';
import { placesIn } from './place.ts';
import { syntaxFault } from './syntax.ts';

/** A text read as JSON. */
interface JsonText {
  /** Undefined where it is not JSON. */
  readonly json: unknown;
  /** What is wrong with the text itself: that it is not JSON, or each name that an object has twice. */
  readonly faults: readonly Fault[];
  /** Where the value of a path like `positions[3].range` begins, or the nearest that holds it. */
  readonly placeOf: (path: string) => { readonly place?: string };
}

/** Reads JSON, and where it says what. Never throws. */
export function readJson(text: string): JsonText {
  const placeAt = placesIn(text);
  try {
    const { error, doubled } = scanned(text);
    if (error !== undefined) {
      const { offset, message } = syntaxFault(text, error);
      return withoutJson({ path: '', place: placeAt(offset), message: words.notValid(message) });
    }
    let root: Node | undefined;
    return {
      json: JSON.parse(text),
      faults: doubled.map(({ path, offset, first }) => ({
        path,
        place: placeAt(offset),
        message: words.doubled(placeAt(first)),
      })),
      placeOf: (path) => {
        root ??= parseTree(text);
        const node = root && nearest(root, steps(path));
        return node === undefined ? {} : { place: placeAt(node.offset) };
      },
    };
  } catch (error) {
    const why = error instanceof RangeError ? words.nested : asText(error);
    return withoutJson({ path: '', message: words.notValid(why) });
  }
}

function asText(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function withoutJson(fault: Fault): JsonText {
  return { json: undefined, faults: [fault], placeOf: () => ({}) };
}

/** `positions[3].range` as `['positions', 3, 'range']`. */
function steps(path: string): (string | number)[] {
  return (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function nearest(root: Node, path: (string | number)[]): Node {
  return findNodeAtLocation(root, path) ?? (path.length === 0 ? root : nearest(root, path.slice(0, -1)));
}

interface Doubled {
  readonly path: string;
  readonly offset: number;
  readonly first: number;
}

interface Scanned {
  /** The first thing that keeps the text from being JSON. */
  readonly error: ParseError | undefined;
  /** Names that an object has more than once: JSON.parse keeps the last and says nothing. */
  readonly doubled: readonly Doubled[];
}

/** One walk through the text, which builds no tree of it: a tree of a large file is many times its size. */
function scanned(text: string): Scanned {
  const errors: ParseError[] = [];
  const doubled: Doubled[] = [];
  const open: Map<string, number>[] = [];
  const visitor: JSONVisitor = {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, offset, _length, _line, _column, pathOf) => {
      const names = open.at(-1);
      const first = names?.get(name);
      if (first === undefined) names?.set(name, offset);
      else doubled.push({ path: written([...pathOf(), name]), offset, first });
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    },
  };
  visit(text, visitor, { disallowComments: true });
  return { error: errors[0], doubled };
}
