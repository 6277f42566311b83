import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/session.ts';
import { embedPart, goTo, lookOn, takeOutOfFrame } from '../../src/session/transitions.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { TALKS } from '../fixtures/talks.ts';

function openAt(search: string) {
  const written: string[] = [];
  const history = {
    read: () => ({ path: '', search }),
    push: () => written.push('push'),
    replace: () => written.push('replace'),
    onTravel: () => () => {},
    href: ({ path, search: query }: { path: string; search: string }) => `/${path}${query}`,
  };
  return { session: createSession({ dataset: TALKS, history, navigation: NAVIGATION }), written };
}

describe('in the frame of another page', () => {
  it('a choice replaces the entry of the history, since Back belongs to the page around', () => {
    const { session, written } = openAt('?embed');
    session.choose(lookOn('2013-05-07'));
    session.choose(goTo({ view: 'method' }));
    expect(written).toEqual(['replace', 'replace']);
  });

  it('elsewhere it makes an entry', () => {
    const { session, written } = openAt('');
    session.choose(lookOn('2013-05-07'));
    expect(written).toEqual(['push']);
  });

  it('a part takes along pair and day, and its way out leads to the whole page', () => {
    const { session } = openAt('?b=turkey&on=2013-05-07&show=apart');
    const part = embedPart({ view: 'question', question: 'departure' }, 'axis');
    expect(session.hrefOf(part)).toBe('/questions/departure/embed/axis/?b=turkey&on=2013-05-07');
    session.choose(part);
    expect(session.hrefOf(takeOutOfFrame)).toBe('/questions/departure/?b=turkey&on=2013-05-07');
  });
});
