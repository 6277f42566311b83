import { act, render } from '@testing-library/react';
import { Fragment } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followStrangers } from '../../src/shell/strangers.ts';

interface Facts {
  readonly shared: number;
  readonly of: number;
  readonly party: string;
  readonly note: string | undefined;
  readonly order: readonly string[];
}

/** Text beside text and beside elements, text that comes and goes, and text that moves. */
function View({ shared, of, party, note, order }: Facts) {
  return (
    <>
      <h1>
        {party} and Moscow <b>agree</b> on {shared} of {of} questions
      </h1>
      <p>
        {shared} of {of} questions shared{note === undefined ? '' : ': '}
        {note}
      </p>
      <p>{note === undefined ? <i>No note.</i> : note}</p>
      <p>Only {shared === 25 ? 'the usual' : <em>few</em>} questions</p>
      <p>
        {order.map((name) => (
          <Fragment key={name}>
            {name}, {name.length} letters;{' '}
          </Fragment>
        ))}
      </p>
      <p>{party}</p>
    </>
  );
}

const USUAL: Facts = { shared: 25, of: 28, party: 'Washington', note: 'since 2011', order: ['one', 'three', 'seven'] };
const STATES: readonly Facts[] = [
  { ...USUAL, shared: 5 },
  { ...USUAL, shared: 5, party: 'Ankara', note: undefined },
  { ...USUAL, order: ['seven', 'one', 'three'] },
  { ...USUAL, of: 4, note: 'since 2014', order: ['three'] },
  { ...USUAL, party: 'Kyiv', order: [] },
  USUAL,
];

const font = (...inside: readonly Node[]) => {
  const inner = document.createElement('font');
  inner.append(...inside);
  const outer = document.createElement('font');
  outer.append(inner);
  return outer;
};
const copyOf = (text: Text) => document.createTextNode(text.data);

/** What is done to each text of the page. */
const STRANGERS: Readonly<Record<string, (text: Text) => void>> = {
  'wraps a copy of it, as page translation does': (text) => text.replaceWith(font(copyOf(text))),
  'wraps the text itself': (text) => {
    const outer = font();
    text.replaceWith(outer);
    outer.firstElementChild?.append(text);
  },
  'puts its own before it, then takes it away': (text) => {
    text.parentNode?.insertBefore(font(copyOf(text)), text);
    text.remove();
  },
  'puts its own after it, then takes it away': (text) => {
    text.parentNode?.insertBefore(font(copyOf(text)), text.nextSibling);
    text.remove();
  },
  'uses an element of its own name': (text) => {
    const element = document.createElement('ya-tr-span');
    element.append(copyOf(text));
    text.replaceWith(element);
  },
  'puts plain text in its place': (text) => text.replaceWith(copyOf(text)),
  'marks a part of it': (text) => {
    if (text.length < 3) return;
    const middle = text.splitText(1);
    middle.splitText(1);
    const mark = document.createElement('mark');
    middle.replaceWith(mark);
    mark.append(middle);
  },
  'marks a part of it, and joins all again': (text) => {
    if (text.length < 3 || !text.isConnected) return;
    const middle = text.splitText(1);
    const mark = document.createElement('mark');
    middle.replaceWith(mark);
    mark.append(middle);
    const { parentNode } = mark;
    mark.replaceWith(middle);
    parentNode?.normalize();
  },
  'writes into it': (text) => {
    text.data = `${text.data} `;
  },
};

const textsIn = (page: Node) => {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts.filter((text) => text.isConnected && text.data.trim() !== '');
};
/** As often as an observer is called. */
const settled = () => act(() => new Promise((done) => setTimeout(done)));

/** What the page reads, without what strangers leave at the ends of texts. */
const readingOf = (page: Element) => page.textContent.replaceAll(/\s+/g, ' ').trim();

function fresh(facts: Facts) {
  const { container, unmount } = render(<View {...facts} />);
  const reading = readingOf(container);
  unmount();
  return reading;
}

let stop = () => {};
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

async function open() {
  const redraw = vi.fn();
  const { container, rerender } = render(<View {...USUAL} />);
  stop = followStrangers(container, redraw);
  const go = async (facts: Facts) => {
    rerender(<View {...facts} />);
    await settled();
  };
  return { page: container, go, redraw };
}

describe.each(Object.entries(STRANGERS))('A stranger that %s', (_, rewrite) => {
  it('leaves no word that is no longer true, and nothing fails', async () => {
    const { page, go, redraw } = await open();
    for (const facts of STATES) {
      for (const text of textsIn(page)) rewrite(text);
      await settled();
      await go(facts);
      expect(readingOf(page).replaceAll(' ', '')).toBe(fresh(facts).replaceAll(' ', ''));
    }
    expect(redraw).not.toHaveBeenCalled();
  });

  it('may rewrite once and watch many changes', async () => {
    const { page, go } = await open();
    for (const text of textsIn(page)) rewrite(text);
    await settled();
    for (const facts of STATES) {
      await go(facts);
      expect(readingOf(page).replaceAll(' ', '')).toBe(fresh(facts).replaceAll(' ', ''));
    }
  });
});

describe(followStrangers, () => {
  it('leaves a translation where it is as long as its words hold', async () => {
    const { page, go } = await open();
    for (const text of textsIn(page)) text.replaceWith(font(document.createTextNode('übersetzt')));
    await settled();
    const before = page.querySelectorAll('font').length;
    await go({ ...USUAL, note: 'since 2012' });
    expect(page.querySelector('h1')).toHaveTextContent(/^übersetzt/);
    expect(page.querySelectorAll('font').length).toBeGreaterThan(before / 2);
    expect(page).toHaveTextContent('since 2012');
  });

  it('gives the words back when the translation is taken back', async () => {
    const { page, go } = await open();
    const undo = textsIn(page).map((text) => {
      const outer = font(copyOf(text));
      text.replaceWith(outer);
      return () => outer.replaceWith(text);
    });
    await settled();
    for (const back of undo) back();
    await settled();
    expect(readingOf(page)).toBe(fresh(USUAL));
    await go({ ...USUAL, shared: 1 });
    expect(readingOf(page)).toBe(fresh({ ...USUAL, shared: 1 }));
  });

  it('puts up with several texts in one element of a stranger’s', async () => {
    const { page, go } = await open();
    const heading = page.querySelector('h1') ?? expect.fail('no heading');
    const [first, ...rest] = textsIn(heading).filter((text) => text.parentNode === heading);
    for (const text of rest) text.remove();
    first?.replaceWith(font(document.createTextNode('All in one')));
    await settled();
    await go({ ...USUAL, party: 'Ankara' });
    expect(heading).toHaveTextContent(/^Ankara and Moscow agree/);
  });

  it('leaves alone what strangers put elsewhere', async () => {
    const { page, go } = await open();
    const button = document.createElement('button');
    page.querySelector('p')?.append(button);
    await settled();
    await go({ ...USUAL, shared: 3 });
    expect(button.isConnected).toBe(true);
  });

  it('asks for all to be drawn anew where strangers were there before', () => {
    const { container } = render(<View {...USUAL} />);
    textsIn(container)[0]?.replaceWith(font());
    const redraw = vi.fn();
    stop = followStrangers(container, redraw);
    expect(redraw).toHaveBeenCalledOnce();
  });

  it.each(['$', '$?', '$!'])('waits for what is written and not yet taken over, behind “%s”', (opening) => {
    const { container } = render(<main>words</main>);
    const main = container.querySelector('main') ?? container;
    main.append(document.createComment(opening), document.createElement('p'), document.createComment('/$'));
    const redraw = vi.fn();
    followStrangers(container, redraw)();
    expect(redraw).not.toHaveBeenCalled();
    main.append(document.createElement('font'));
    followStrangers(container, redraw)();
    expect(redraw).toHaveBeenCalledOnce();
  });

  it('asks for it where elements were replaced, once the reader goes on', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { page, redraw } = await open();
    const heading = page.querySelector('h1') ?? expect.fail('no heading');
    const { innerHTML } = heading;
    heading.innerHTML = innerHTML;
    await settled();
    expect(redraw).not.toHaveBeenCalled();
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(redraw).toHaveBeenCalledOnce();
  });
});
