import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnPast } from '../../src/domain/facts/selection.ts';
import { linkWords } from '../../src/language/links.ts';
import { CODECS } from '../../src/navigation/codecs.ts';
import type { Address } from '../../src/navigation/upgrade.ts';
import { defaultState } from '../../src/navigation/view-state.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { LINKS } from '../fixtures/links.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { viewStates } from '../fixtures/view-states.ts';

const dataset = shippedDataset();

function split(address: string): Address {
  const [path = '', query] = address.split('?');
  return { path, search: query === undefined ? '' : `?${query}` };
}

const parsed = (address: string) => NAVIGATION.parseAddress(split(address), dataset);
const formatted = (address: string) => {
  const { path, search } = NAVIGATION.formatAddress(parsed(address).state, dataset);
  return `${path}${search}`;
};

/** Queries of our keys and others, with values that are good, nearly good, or nonsense. */
const values = fc.oneof(
  fc.constantFrom('us', 'russia', 'turkey', '2015-12-15', '2015-02-30', '1999-01-01', 'sanctions~nope', 'apart~agree'),
  fc.constantFrom('minsk-sequence.2~sanctions-crimea.1', 'minsk-sequence.99', 'moved', '~', '', '%E0%A4%A', '%', '+'),
  fc.string({ unit: 'binary' }),
  fc.string({ maxLength: 400 }).map((text) => `${text}\u{1F54A}`.repeat(3)),
);
const keys = fc.oneof(
  fc.constantFrom(...CODECS.map((codec) => codec.key)),
  fc.constantFrom('embed', 'v', ''),
  fc.string(),
);
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(keys, values)).map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
  fc.array(fc.tuple(keys, values)).map((pairs) => new URLSearchParams(pairs).toString()),
);
const paths = fc.oneof(
  fc.constantFrom('', 'issues/sanctions/', 'issues/nope/', 'issues/', 'issues/sanctions/more/', 'timeless/'),
  fc.webPath(),
  fc.string({ unit: 'binary' }),
);
const addresses = fc.record({ path: paths, search: queries.map((query) => `?${query}`) });

describe('parseAddress', () => {
  it('undoes formatAddress, without a notice', () => {
    fc.assert(
      fc.property(viewStates(dataset), (state) => {
        expect(NAVIGATION.parseAddress(NAVIGATION.formatAddress(state, dataset), dataset)).toEqual({
          state,
          notices: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('takes any address whatever, and what it makes of it is an address that needs no notice', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { state, notices: first } = NAVIGATION.parseAddress(address, dataset);
        expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
        const again = NAVIGATION.formatAddress(state, dataset);
        const { state: sameState, notices } = NAVIGATION.parseAddress(again, dataset);
        expect(NAVIGATION.formatAddress(sameState, dataset)).toEqual(again);
        expect(notices).toEqual([]);
        expect(state.a !== state.b || isOwnPast(state)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(LINKS)('keeps the meaning of “$address”', ({ address, shows }) => {
    const { state, notices } = parsed(address);
    expect(state).toEqual({ ...defaultState(dataset), ...shows });
    expect(notices).toEqual([]);
  });

  it('shows the default and a notice for each part that is of no use', () => {
    const { state, notices } = parsed('?on=garbage&issues=nope&a=us&b=us');
    expect(state).toEqual(defaultState(dataset));
    expect(notices.map(({ message }) => message(linkWords))).toEqual([
      'The link’s “on” could not be used: “garbage” is no date like 2015-12-15. The usual view is shown instead.',
      'The link’s “issues” could not be used: “nope” means nothing here. The usual view is shown instead.',
      'The link compares Washington with itself. It is compared with Moscow instead.',
    ]);
  });

  it('keeps the good part of a list and says so', () => {
    const { state, notices } = parsed('?issues=nope~sanctions');
    expect(state.issues).toEqual(['sanctions']);
    expect(notices.map(({ message }) => message(linkWords))).toEqual([
      'The link’s “issues” could not be used: “nope” means nothing here. The rest of the list is kept.',
    ]);
  });

  it.each([
    ['?a=russia', 'russia', 'us', 0],
    ['?b=us', 'russia', 'us', 0],
    ['?a=nobody&b=us', 'russia', 'us', 1],
    ['?a=turkey&b=turkey', 'turkey', 'russia', 1],
  ])('never compares a party with itself, and changes the side that was not named: %s', (address, a, b, count) => {
    const { state, notices } = parsed(address);
    expect([state.a, state.b]).toEqual([a, b]);
    expect(notices).toHaveLength(count);
  });

  it('compares a party with its own past where a day is given', () => {
    const { state, notices } = parsed('?a=us&b=us&since=2014-01-01');
    expect(state).toMatchObject({ a: 'us', b: 'us', since: '2014-01-01' });
    expect(notices).toEqual([]);
    expect(parsed('?a=us&b=us').notices.map(({ message }) => message(linkWords))).toEqual([
      'The link compares Washington with itself. It is compared with Moscow instead.',
    ]);
    expect(parsed('?a=us&b=us&since=nope').notices).toHaveLength(2);
  });

  it.each(['..', 'x..x', '1999-01-01..1999-01-01'])('says once what is wrong with the span “%s”', (span) => {
    const { state, notices } = parsed(`issues/sanctions/?span=${span}`);
    expect(state.span).toBeUndefined();
    expect(notices).toHaveLength(1);
  });

  it.each([
    'issues/nope/',
    'questions/nope/',
    'events/nope/',
    'timeline/more/',
    'issues/',
    'issues/sanctions/more/',
    'about/',
  ])('shows the Overview where there is no page “%s”, and says so', (path) => {
    const { state, notices } = parsed(path);
    expect(state.place).toEqual({ view: 'overview' });
    expect(notices.map(({ id, message }) => ({ id, message: message(linkWords) }))).toEqual([
      { id: 'path', message: `There is no page “${path.replace(/\/$/, '')}” here. This is the Overview.` },
    ]);
  });

  it('gives every notice an id of its own, so that each can be dismissed', () => {
    const { notices } = parsed('nowhere/?on=x&since=y&issues=p~q&show=r&sort=s&open=t&w=u~v&a=z&b=z');
    expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
    expect(notices).toHaveLength(1 + 11);
  });

  it('does not read what the view does not have', () => {
    const { state, notices } = parsed('issues/sanctions/?issues=nope&show=nope&q=x&b=iran');
    expect(state).toEqual({ ...defaultState(dataset, { view: 'issue', issue: 'sanctions' }), b: 'iran' });
    expect(notices).toEqual([]);
    // One question by itself comes to the same whatever it counts.
    expect(parsed('questions/minsk-sequence/?w=minsk-sequence.3').state.w).toEqual({});
  });
});

describe('formatAddress', () => {
  it('leaves defaults out', () => {
    expect(NAVIGATION.formatAddress(defaultState(dataset), dataset)).toEqual({ path: '', search: '' });
    expect(formatted('?a=us&b=russia&on=2015-12-15&issues=&show=&sort=edited&q=&w=minsk-sequence.1')).toBe('');
  });

  it('writes the fields in one order, whatever order they came in', () => {
    const written =
      '?b=iran&on=2015-09-28&since=2014-09-28&issues=sanctions&show=apart&sort=name&q=oil&open=talks-terrorist-list&w=turkey-border.2';
    const shuffled = `?${written.slice(1).split('&').toReversed().join('&')}`;
    expect(formatted(shuffled)).toBe(written);
    expect(formatted('?w=turkey-border.2~minsk-sequence.3')).toBe('?w=minsk-sequence.3~turkey-border.2');
  });

  const campaigns = [
    'utm_source=mail&utm_campaign=a%26b',
    'fbclid=IwAR0_x&gclid=1',
    'x=1&frame&x=2',
    'ref=%C3%A9&igshid=MzRl%3D%3D&mc_cid=7',
    '=&%E0%A4%A=%',
  ];

  it.each(campaigns)('leaves out what is not ours, and keeps it as written in the address bar alone: %s', (foreign) => {
    for (const around of [`?${foreign}&show=apart`, `?show=apart&${foreign}`, `?a=turkey&${foreign}&v=1`]) {
      const { state, notices } = parsed(around);
      expect(notices).toEqual([]);
      const own = NAVIGATION.formatAddress(state, dataset);
      expect(own.search).toBe(around.includes('turkey') ? '?a=turkey' : '?show=apart');
      expect(NAVIGATION.formatAddress(state, dataset, around)).toEqual({ ...own, search: `${own.search}&${foreign}` });
    }
    expect(formatted(`issues/sanctions/?${foreign}`)).toBe('issues/sanctions/');
  });

  it.each(['U.S.', '(oil)', 'why!', 'a,', '~x~', 'minsk:'])(
    'never ends in a sign that a messenger takes for that of its sentence: %s',
    (q) => {
      const address = NAVIGATION.formatAddress({ ...defaultState(dataset), q }, dataset);
      expect(address.search).toMatch(/[\w-]$/);
      expect(NAVIGATION.parseAddress(address, dataset).state.q).toBe(q);
    },
  );

  it('stays legible', () => {
    expect(formatted('?issues=sanctions%7Eassad-future&q=caf%C3%A9%2C%20oil')).toBe(
      '?issues=sanctions~assad-future&q=caf%C3%A9,%20oil',
    );
  });

  it('stays short in ordinary use', () => {
    const busy =
      '?a=turkey&b=syria-opp&on=2015-11-24&since=2014-11-24&issues=turkey-tensions~air-strikes&show=apart&sort=moved&q=oil';
    expect(formatted(busy)).toBe(busy);
    expect(`https://common-ground.example.org/${busy}`.length).toBeLessThan(200);
    for (const { address } of LINKS) expect(address.length).toBeLessThan(100);
  });

  it('survives half a character in a search', () => {
    expect(formatted(`?q=${'x'.repeat(199)}\u{1F54A}tail`)).toBe(
      `?q=${'x'.repeat(199)}${encodeURIComponent('\u{1F54A}')}`,
    );
  });
});

describe('a part that other pages embed', () => {
  it('has a page below that of the view, and is written into the path', () => {
    const parts = NAVIGATION.allParts(dataset);
    expect(new Set(parts.map(({ place }) => place.view))).toEqual(
      new Set(['issue', 'question', 'timeline', 'statement']),
    );
    for (const { path, part, place } of parts) {
      const { state, notices } = NAVIGATION.parseAddress({ path, search: '' }, dataset);
      expect(notices).toEqual([]);
      expect(state).toEqual({ ...defaultState(dataset, place), embed: part });
      expect(NAVIGATION.formatAddress(state, dataset)).toEqual({ path, search: '' });
    }
  });

  it('is no page where the view has no such part', () => {
    const { state, notices } = NAVIGATION.parseAddress({ path: 'method/embed/axis/', search: '' }, dataset);
    expect(state).toEqual(defaultState(dataset));
    expect(notices).toHaveLength(1);
  });
});
