import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Fault } from './draft.ts';
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
  const errors: ParseError[] = [];
  const placeAt = placesIn(text);
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true });
  } catch {
    return withoutJson({ path: '', message: 'The file is not valid JSON: its brackets are nested too deeply.' });
  }
  const [error] = errors;
  if (error !== undefined) {
    const { offset, message } = syntaxFault(text, error);
    return withoutJson({ path: '', place: placeAt(offset), message: `The file is not valid JSON. ${message}` });
  }
  try {
    return {
      json: JSON.parse(text),
      faults: doubledNames(root).map(({ path, offset, first }) => {
        const message = `stands here a second time; the first is in ${placeAt(first)}.`;
        return { path, place: placeAt(offset), message };
      }),
      placeOf: (path) => {
        const node = root && nearest(root, steps(path));
        return node === undefined ? {} : { place: placeAt(node.offset) };
      },
    };
  } catch (error) {
    return withoutJson({
      path: '',
      message: `The file is not valid JSON. ${error instanceof Error ? error.message : ''}`,
    });
  }
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

/** Names that an object has more than once: JSON.parse keeps the last and says nothing. */
function doubledNames(node: Node | undefined, path = ''): readonly Doubled[] {
  if (node?.type === 'array') {
    return (node.children ?? []).flatMap((item, index) => doubledNames(item, `${path}[${index}]`));
  }
  if (node?.type !== 'object') return [];
  const firsts = new Map<string, number>();
  return (node.children ?? []).flatMap(({ offset, children: [name, value] = [] }) => {
    const key = String(name?.value);
    const here = path === '' ? key : `${path}.${key}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, offset);
    return [...(first === undefined ? [] : [{ path: here, offset, first }]), ...doubledNames(value, here)];
  });
}
