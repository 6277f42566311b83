/*
 * Others write into the page too: page translation puts each text into elements of its own, highlighters cut texts up and
 * join them again. React goes on writing into the texts that it has made, be they on screen or not, and fails where it takes
 * one away that is not there. So each text that strangers have replaced is put back where it was, empty, beside what stands
 * for it. As soon as React writes into one, moves it or takes it away, its surroundings are put back as React has them, for
 * strangers to rewrite again.
 */

/** A text of React’s that strangers have rewritten: its words, and what they have left of them. */
interface Own {
  readonly words: string;
  readonly left: string;
}

/**
 * Follows what strangers do to the page. Where they replace whole elements, only drawing all of it anew helps: that is asked
 * for when the reader goes on, since until then nothing of it is untrue. Returns the way to stop.
 */
export function followStrangers(page: Element, redraw: () => void): () => void {
  const rewritten = new WeakMap<Node, Map<Text, Own>>();
  let isBroken = false;
  const observer = new MutationObserver((records) => {
    isBroken = heal(records, rewritten) || isBroken;
    // What was just done here.
    observer.takeRecords();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  const goneOn = () => {
    if (isBroken) redraw();
    isBroken = false;
  };
  const { navigation } = window;
  navigation?.addEventListener('currententrychange', goneOn);
  // They may have been here before.
  if ([...page.querySelectorAll('*')].some(isStrange)) redraw();
  return () => {
    observer.disconnect();
    navigation?.removeEventListener('currententrychange', goneOn);
  };
}

/** React notes on each node that it has made where it belongs. */
function isReacts(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__react'));
}

/** True for what React has not made in an element of its own, unless it is written and only waits to be taken over. */
function isStrange(element: Element): boolean {
  const { parentNode } = element;
  if (isReacts(element) || parentNode === null || !isReacts(parentNode)) return false;
  // What is taken over later stands between comments: `$` or `$?` before it, `/$` behind.
  for (let before = element.previousSibling; before !== null; before = before.previousSibling) {
    if (before instanceof Comment && /^\/?\$/.test(before.data)) return before.data === '/$';
  }
  return true;
}

function isOwnText(node: Node | null): node is Text {
  return node instanceof Text && isReacts(node);
}

/** Mends what has just been done; true where strangers have replaced elements. */
function heal(records: readonly MutationRecord[], rewritten: WeakMap<Node, Map<Text, Own>>): boolean {
  const strangers = new Set<Node>();
  /** Texts that are written into, with the words before. */
  const written = new Map<Text, string>();
  /** Those that strangers have cut, or joined others to. */
  const cut = new Set<Text>();
  const halves = new Set<Text>();
  /** What has been joined so far to such a text. */
  const joined = new Map<Text, string>();
  const gone = new Map<Text, MutationRecord>();
  /** Elements that have lost a text to strangers. */
  const hurt = new Set<Node>();
  const touched = new Set<Node>();
  let isBroken = false;
  const isKnown = (parent: Node | null, node: Node) =>
    parent !== null && node instanceof Text && rewritten.get(parent)?.has(node) === true;

  for (const record of records) {
    const { target, previousSibling: before, nextSibling: after, oldValue } = record;
    if (target instanceof Text) {
      if (isReacts(target) && !written.has(target)) written.set(target, oldValue ?? '');
      continue;
    }
    if (!isReacts(target)) continue;
    for (const node of record.addedNodes) {
      if (isKnown(target, node)) touched.add(target);
      if (isReacts(node)) continue;
      strangers.add(node);
      // The second half of a text: the first is written into before that or after, as browsers differ.
      if (node instanceof Text && isOwnText(before)) halves.add(before);
    }
    for (const node of record.removedNodes) {
      const isReplaced = [...record.addedNodes, before, after].some((near) => near !== null && strangers.has(near));
      if (node instanceof Element && isReacts(node)) isBroken ||= isReplaced && !node.isConnected;
      if (!isOwnText(node) || node.parentNode === target) continue;
      if (isKnown(target, node)) touched.add(target);
      const soFar = isOwnText(before) ? (joined.get(before) ?? written.get(before)) : undefined;
      const isJoined = isOwnText(before) && soFar !== undefined && before.data.startsWith(soFar + node.data);
      if (isJoined) {
        cut.add(before);
        joined.set(before, soFar + node.data);
      }
      if (!gone.has(node)) gone.set(node, record);
      if (isReplaced || isJoined || node.parentNode !== null) hurt.add(target);
    }
  }

  for (const text of written.keys()) {
    const { parentNode } = text;
    if (halves.has(text)) cut.add(text);
    if (parentNode !== null && !cut.has(text) && isKnown(parentNode, text)) touched.add(parentNode);
  }
  const lost = new Map([...gone].filter(([, { target }]) => hurt.has(target)));
  // First those that something stands for. The others know what they stood before, once that is back itself.
  const alone = [...lost].filter(([text, record]) => !putBefore(text, record, strangers));
  for (const [text, { target, previousSibling: before, nextSibling: after }] of alone.toReversed()) {
    const isAfterThere = after?.parentNode === target;
    target.insertBefore(text, isAfterThere ? after : before?.parentNode === target ? before.nextSibling : null);
  }
  for (const text of cut) {
    const { parentNode: parent } = text;
    if (parent === null || !touched.has(parent)) continue;
    // What it holds by now is theirs.
    text.data = rewritten.get(parent)?.get(text)?.words ?? written.get(text) ?? text.data;
  }
  for (const parent of touched) putBack(parent, rewritten.get(parent));
  for (const parent of touched) rewritten.delete(parent);
  for (const text of [...lost.keys(), ...cut]) {
    const parent = text.parentNode;
    if (parent === null || touched.has(parent)) continue;
    const known = rewritten.get(parent) ?? new Map<Text, Own>();
    rewritten.set(parent, known);
    const words = known.get(text)?.words ?? (cut.has(text) ? written.get(text) : undefined) ?? text.data;
    if (lost.has(text)) text.data = '';
    known.set(text, { words, left: text.data });
  }
  return isBroken;
}

/**
 * Puts a text back before what stands for it, so that what React puts before it comes before that too; false where nothing
 * does. Who stands for one text is none of the `strangers` left for others.
 */
function putBefore(text: Text, record: MutationRecord, strangers: Set<Node>): boolean {
  const { target, addedNodes, previousSibling: before, nextSibling: after } = record;
  // What stands for it may hold it.
  if (text.parentNode !== null) text.replaceWith(text.cloneNode());
  const substitute = [...addedNodes, before, after].find(
    (node) => node?.parentNode === target && strangers.delete(node),
  );
  if (substitute) target.insertBefore(text, substitute);
  return substitute !== undefined;
}

/** Puts an element’s children back as React has them. */
function putBack(parent: Node, texts: ReadonlyMap<Text, Own> = new Map()): void {
  for (const child of [...parent.childNodes]) {
    if (!(child instanceof Comment) && !isReacts(child)) child.remove();
  }
  for (const [text, { words, left }] of texts) {
    if (text.parentNode === parent && text.data === left) text.data = words;
  }
}
