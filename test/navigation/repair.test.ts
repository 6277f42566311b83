import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/language/links.ts';
import { repaired } from '../../src/navigation/repair.ts';
import type { Address } from '../../src/navigation/upgrade.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { LINKS } from '../fixtures/links.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { viewStates } from '../fixtures/view-states.ts';

const dataset = shippedDataset();

/** An address as a browser hands it over, whatever was typed. */
function typed(link: string): Address {
  const { pathname, search } = new URL(`https://x.example/${link}`);
  return { path: decodeURI(pathname.slice(1)), search };
}

/** Where a link leads, and all that is said of it. */
function opened(link: string) {
  const { address, notices } = repaired(typed(link), dataset, NAVIGATION);
  const parsed = NAVIGATION.parseAddress(address, dataset);
  const { path, search } = NAVIGATION.formatAddress(parsed.state, dataset);
  return {
    leads: `${path}${search}`,
    kept: address,
    said: [...notices, ...parsed.notices].map((n) => n.message(linkWords)),
  };
}

const readAs = (...parts: readonly string[]) =>
  `The link was damaged on its way here. It is read as ${parts.map((part) => `“${part}”`).join(' and ')}.`;

/** What messengers, mails and texts leave behind a link. */
const TRAILING = [
  ')',
  '.',
  ',',
  '”',
  '’',
  '»',
  '>',
  ']',
  '…',
  '"',
  '!',
  ';',
  ').',
  '”,',
  '\u200B',
  '\u00AD',
  '\u2060)',
  '%20',
  '*',
];

describe(repaired, () => {
  describe.each(TRAILING)('with “%s” behind it', (sign) => {
    it.each([
      ['?on=2014-03-18', 'on=2014-03-18'],
      ['?a=turkey&b=eu', 'b=eu'],
      ['?show=apart', 'show=apart'],
      ['?issues=sanctions~air-strikes', 'issues=sanctions~air-strikes'],
      ['?w=minsk-sequence.2', 'w=minsk-sequence.2'],
      ['?embed', 'embed'],
      ['questions/minsk-sequence/?since=2014-03-18', 'since=2014-03-18'],
    ])('the link %s shows what it did', (link, part) => {
      const { leads, said } = opened(`${link}${sign}`);
      expect(leads).toBe(link);
      // What a browser takes away by itself, or decodes to the same, needs no word.
      if (said.length > 0) expect(said).toEqual([readAs(part)]);
    });

    it.each(['issues/sanctions/', 'issues/sanctions', 'timeline/', 'method/', 'statements/us-obama-2011-08-18/'])(
      'the page %s is found',
      (path) => {
        const page = path.endsWith('/') ? path : `${path}/`;
        const { leads, said, kept } = opened(`${path}${sign}`);
        expect(leads).toBe(page);
        expect(said.length === 0 ? page : kept.path).toBe(page);
        if (said.length > 0) expect(said).toEqual([readAs(page)]);
      },
    );
  });

  it.each([
    ['?a=turkey&amp;b=eu', '?a=turkey&b=eu', 'b=eu'],
    ['?a=turkey&amp;amp;on=2014-03-18', '?a=turkey&on=2014-03-18', 'on=2014-03-18'],
    ['?amp;on=2014-03-18', '?on=2014-03-18', 'on=2014-03-18'],
    ['?a=turkey&amp%3Bb=eu', '?a=turkey&b=eu', 'b=eu'],
    ['?a=turkey%26b=eu', '?a=turkey&b=eu', undefined],
    ['?a%3Dturkey%26b%3Deu', '?a=turkey&b=eu', undefined],
    ['?on%3D2014-03-18', '?on=2014-03-18', undefined],
    ['?issues=sanctions%257Eair-strikes', '?issues=sanctions~air-strikes', 'issues=sanctions~air-strikes'],
    ['?on=3D2014-03-18', '?on=2014-03-18', 'on=2014-03-18'],
    ['?issues=sanctions,air-strikes', '?issues=sanctions~air-strikes', 'issues=sanctions~air-strikes'],
    ['?on=%222014-03-18%22', '?on=2014-03-18', 'on=2014-03-18'],
    ['?a=“turkey”&b=eu', '?a=turkey&b=eu', 'a=turkey'],
    ['?on=2014–03–18', '?on=2014-03-18', 'on=2014-03-18'],
    ['?on=2014\u201103\u201118', '?on=2014-03-18', 'on=2014-03-18'],
    ['?on=2014-\u00AD03-18', '?on=2014-03-18', 'on=2014-03-18'],
    ['?A=TURKEY', '?a=turkey', 'a=turkey'],
    ['?a=Turkey&ON=2014-03-18', '?a=turkey&on=2014-03-18', undefined],
    ['?a=turkey?utm_source=mail', '?a=turkey', undefined],
    ['??on=2014-03-18', '?on=2014-03-18', undefined],
    ['?on=2014-03-18&gt;', '?on=2014-03-18', undefined],
    ['?on=2014-03-18)&utm_source=mail', '?on=2014-03-18', 'on=2014-03-18'],
    ['?on=2014-03-18\\u0026b=eu', '?b=eu&on=2014-03-18', undefined],
    ['?a=turkey%3Fb%3Deu', '?a=turkey&b=eu', undefined],
    ['?on=2014-03-=\r\n18', '?on=2014-03-18', 'on=2014-03-18'],
    ['?on=２０１４－０３－１８', '?on=2014-03-18', 'on=2014-03-18'],
    ['?issues=sanctions∼air-strikes', '?issues=sanctions~air-strikes', 'issues=sanctions~air-strikes'],
    ['?show=apart%25257Eagree', '?show=apart~agree', 'show=apart~agree'],
    ['?on=2014-03-18_', '?on=2014-03-18', 'on=2014-03-18'],
    ['issues/sanctions/&amp;', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions&nbsp;', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues%5Csanctions', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions/index.htm', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions/%23main', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions/、また', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/assad-%20future/', 'issues/assad-future/', 'issues/assad-future/'],
    ['questions/minsk-=\nsequence/', 'questions/minsk-sequence/', 'questions/minsk-sequence/'],
    ['?on=2014-03-18](https://x.example/?on=2014-03-18)', '?on=2014-03-18', undefined],
    ['?on=2014-03-18%3Cbr%3E', '?on=2014-03-18', 'on=2014-03-18'],
    ['Issues/Sanctions/', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/assad–future/', 'issues/assad-future/', 'issues/assad-future/'],
    ['issues/“sanctions”/', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions/](https://x.example/issues/sanctions/)', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions/%20and', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions.html', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues%2Fsanctions', 'issues/sanctions/', 'issues/sanctions/'],
    ['issues/sanctions/%3Fon=2014-03-18', 'issues/sanctions/?on=2014-03-18', 'issues/sanctions/'],
    ['issues/sanctions/%3Fon%3D2014-03-18%26b%3Deu', 'issues/sanctions/?b=eu&on=2014-03-18', 'issues/sanctions/'],
    ['issues/sanctions/&on=2014-03-18', 'issues/sanctions/?on=2014-03-18', 'issues/sanctions/'],
    [
      'questions/minsk-sequence/embed/axis/)',
      'questions/minsk-sequence/embed/axis/',
      'questions/minsk-sequence/embed/axis/',
    ],
    ['?q=oil)', '?q=oil', 'q=oil'],
    ['?q=oil.', '?q=oil', 'q=oil'],
    ['?q=oil”', '?q=oil', 'q=oil'],
    ['evidence/?q=border%20guards%E2%80%A6', 'evidence/?q=border%20guards', 'q=border guards'],
  ])('%s leads to %s', (link, leads, part) => {
    const { leads: found, said } = opened(link);
    expect(found).toBe(leads);
    if (part !== undefined) expect(said).toEqual([readAs(part)]);
    else expect(said.every((words) => words.startsWith('The link was damaged'))).toBe(true);
  });

  it.each([
    '?q=U.S%2E',
    '?q=(oil%29',
    '?q=%E2%80%9Coil%E2%80%9D',
    '?q=%22oil%22',
    '?q=why%3F',
    '?q=50%25',
    '?q=a%3Fon%3D1',
    '?q=a%5Cu0026on%3D1',
  ])('leaves a search as its reader has written it: %s', (link) => {
    expect(opened(link)).toEqual({ leads: link, kept: typed(link), said: [] });
  });

  it('keeps what others have added, and says all that it has read otherwise in one notice', () => {
    const { leads, kept, said } = opened('issues/sanctions/)?b=eu.&ref=a%26b&on=2014-03-18%E2%80%8B&fbclid=x)');
    expect(leads).toBe('issues/sanctions/?b=eu&on=2014-03-18');
    expect(kept.search).toBe('?b=eu&ref=a%26b&on=2014-03-18&fbclid=x)');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('“issues/sanctions/”, “b=eu” and “on=2014-03-18”');
  });

  it.each([
    ['?issue=sanctions', ['“issue” means nothing here', '“issues”']],
    ['?Sorting=name', ['“Sorting” means nothing here', '“sort”']],
    ['?party=turkey', ['“party” means nothing here and is left aside']],
    ['?date=2014-03-18&colour=red', ['“date” and “colour” mean nothing here']],
    ['?on=2014-03-18&on=2015-01-01', ['“on” more than once. The first counts.']],
    ['?on)=garbage', ['“on)” means nothing here']],
    ['issues/sanctions/?days=3', ['“days” means nothing here']],
  ])('says what of %s means nothing here, and keeps it in the address bar', (link, words) => {
    const { said, kept } = opened(link);
    expect(said).toHaveLength(1);
    for (const word of words) expect(said[0]).toContain(word);
    expect(kept.search).toBe(link.includes('&on=') ? '?on=2014-03-18' : typed(link).search);
  });

  it.each([
    'utm_source=x&utm_medium=y&UTM_CAMPAIGN=z',
    'fbclid=x&gclid=1&msclkid=2&dclid=3&twclid=4&ttclid=5&yclid=6',
    'igshid=x&igsh=y&mc_cid=1&mc_eid=2',
    '_ga=1&_hsenc=2&_gl=3',
    'ref=a%26b&ref_src=twsrc&si=x&s=20&t=abc',
    'gad_source=1&gad_campaignid=2&mibextid=3&sfnsn=4&share_id=5&rdt=6',
    'amp;utm_source=x&amp%3Butm_medium=y',
    'sourceid=chrome&ie=UTF-8&client=x&sc_channel=1&itm_source=2&elqTrackId=3',
    'mtm_campaign=x&pk_kwd=y&at_medium=z&smid=tw-share&CMP=share&ocid=1&wt.mc_id=2&srsltid=3&gbraid=4',
  ])('says nothing of what mail programs, networks and statistics add: %s', (foreign) => {
    const link = `?${foreign}&show=apart`;
    expect(opened(link)).toEqual({ leads: '?show=apart', kept: typed(link), said: [] });
  });

  it.each(['issues/nope)', 'issues/sanctions/more/)', 'nowhere/', 'timeless.', '~someone/', 'issues/'])(
    'makes up no page for %s',
    (link) => {
      const { leads, said } = opened(link);
      expect(leads).toBe('');
      expect(said).toEqual([expect.stringMatching(/^There is no page/)]);
    },
  );

  it('leaves a search whose brackets are closed, though not as we write it', () => {
    expect(opened('?q=(oil)')).toMatchObject({ leads: '?q=(oil%29', said: [] });
  });

  it.each(['?on=2015-02-30)', '?a=atlantis.', '?issues=nope”', '?on=2014-03…'])('makes up no value for %s', (link) => {
    const { leads, said } = opened(link);
    expect(leads).toBe('');
    expect(said).toEqual([expect.stringContaining('could not be used')]);
  });

  it('leaves alone what is sound: every link that was given out, and every address that we write', () => {
    for (const { address } of LINKS) expect(opened(address).said).toEqual([]);
    fc.assert(
      fc.property(viewStates(dataset), (state) => {
        const address = NAVIGATION.formatAddress(state, dataset);
        const { address: same, notices } = repaired(address, dataset, NAVIGATION);
        expect(notices.filter(() => !/\W$/.test(state.q))).toEqual([]);
        if (!/\W$/.test(state.q)) expect(same).toEqual(address);
      }),
      { numRuns: 60 },
    );
  });

  it('takes any address whatever, and has nothing more to mend in what it has made of it', () => {
    const paths = fc.oneof(
      fc.constantFrom('', 'issues/sanctions/)', 'timeline'),
      fc.webPath(),
      fc.string({ unit: 'binary' }),
    );
    const queries = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters(),
      fc.constantFrom('a=us)', '&&=', '%', '?'),
    );
    fc.assert(
      fc.property(fc.record({ path: paths, search: queries.map((query) => `?${query}`) }), (address) => {
        const once = repaired(address, dataset, NAVIGATION).address;
        const { state } = NAVIGATION.parseAddress(once, dataset);
        const twice = repaired(once, dataset, NAVIGATION).address;
        expect(NAVIGATION.parseAddress(twice, dataset).state).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });
});
