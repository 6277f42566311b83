import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/language/links.ts';
import { type Choices, CODECS } from '../../src/navigation/codecs.ts';
import { defaultState } from '../../src/navigation/view-state.ts';
import { datasetFromText } from '../fixtures/dataset-text.ts';

const dataset = datasetFromText(`
  us      war/departure  2011-08-18 -2   2015-12-15 -1
  russia  war/departure  2011-08-18 2
  turkey  trade/duties   2014-03-18 0
`);

function codecOf(key: keyof Choices) {
  return CODECS.find((codec) => codec.key === key) ?? expect.fail(`no codec of ${key}`);
}

describe('CODECS', () => {
  it('has one field for each choice', () => {
    const { place: _, ...choices } = defaultState(dataset);
    expect(CODECS.map(({ key }) => key).toSorted()).toEqual(Object.keys(choices).toSorted());
  });

  it('writes nothing for a default, and reads nothing as one', () => {
    for (const { key, write } of CODECS) expect([key, write(defaultState(dataset), dataset)]).toEqual([key, undefined]);
    for (const key of [
      'since',
      'issues',
      'show',
      'q',
      'open',
      'w',
      'span',
      'read',
      'by',
      'speaker',
      'question',
      'kind',
      'source',
      'quoted',
      'whole',
    ] as const) {
      expect(codecOf(key).read('', dataset)).toEqual({ value: defaultState(dataset)[key], problems: [] });
    }
  });

  it.each([
    ['a', 'turkey', 'turkey'],
    ['b', 'us', 'us'],
    ['on', '2011-08-18', '2011-08-18'],
    ['since', '2015-12-15', '2015-12-15'],
    ['issues', 'trade~war', ['trade', 'war']],
    ['show', 'unknown~agree', ['unknown', 'agree']],
    ['sort', 'moved', 'moved'],
    ['order', 'likeness', 'likeness'],
    ['q', 'oil & gas', 'oil & gas'],
    ['open', 'duties', ['duties']],
    ['w', 'departure.0.5~duties.0', { departure: 0.5, duties: 0 }],
    ['span', '2012-01-01..2014-03-18', { from: '2012-01-01', to: '2014-03-18' }],
    ['read', 'us-departure-2011-08-18', 'us-departure-2011-08-18'],
    ['others', 'all', 'all'],
    ['embed', '', 'view'],
    ['by', 'turkey~us', ['turkey', 'us']],
    ['speaker', 'a-speaker', 'a-speaker'],
    ['question', 'duties', 'duties'],
    ['kind', 'news~transcript', ['news', 'transcript']],
    ['source', 'us-departure-2011-08-18', 'us-departure-2011-08-18'],
    ['quoted', 'yes', true],
    ['whole', 'yes', true],
  ] as const)('reads and writes %s=%s', (key, text, value) => {
    const { read, write } = codecOf(key);
    expect(read(text, dataset)).toEqual({ value, problems: [] });
    expect(write({ ...defaultState(dataset), [key]: value }, dataset)).toBe(text);
  });

  it.each([
    ['a', 'nobody', 'us', ['“nobody” means nothing here']],
    ['b', '', 'russia', ['“” means nothing here']],
    ['on', 'today', '2015-12-15', ['“today” is no date like 2015-12-15']],
    ['on', '2015-02-30', '2015-12-15', ['“2015-02-30” is no date like 2015-12-15']],
    [
      'on',
      '2011-08-17',
      '2015-12-15',
      ['17 August 2011 lies outside this dataset, 18 August 2011 to 15 December 2015'],
    ],
    [
      'since',
      '2015-12-16',
      undefined,
      ['16 December 2015 lies outside this dataset, 18 August 2011 to 15 December 2015'],
    ],
    ['issues', 'peace', [], ['“peace” means nothing here']],
    ['issues', 'peace~war~love', ['war'], ['“peace” means nothing here', '“love” means nothing here']],
    ['show', 'friends', [], ['“friends” means nothing here']],
    ['sort', 'size', 'edited', ['“size” means nothing here']],
    ['order', 'size', 'edited', ['“size” means nothing here']],
    ['open', 'exit', [], ['“exit” means nothing here']],
    ['w', 'exit.2', {}, ['“exit.2” means nothing here']],
    ['w', 'departure.10~duties.2', { duties: 2 }, ['“departure.10” means nothing here']],
    ['w', 'departure.-1', {}, ['“departure.-1” means nothing here']],
    ['w', 'departure', {}, ['“departure” means nothing here']],
    ['span', '2014-03-18..2012-01-01', undefined, ['“2014-03-18..2012-01-01” does not run forward in time']],
    ['span', '2014-03-19..2014-03-18', undefined, ['“2014-03-19..2014-03-18” does not run forward in time']],
    [
      'span',
      '2010-01-01..2014-03-18',
      undefined,
      ['1 January 2010 lies outside this dataset, 18 August 2011 to 15 December 2015'],
    ],
    ['span', 'long', undefined, ['“long” is no date like 2015-12-15', '“” is no date like 2015-12-15']],
    ['read', 'nothing', undefined, ['“nothing” means nothing here']],
    ['others', 'some', 'none', ['“some” means nothing here']],
    ['by', 'us~mars', ['us'], ['“mars” means nothing here']],
    ['speaker', 'nobody', undefined, ['“nobody” means nothing here']],
    ['question', 'exit', undefined, ['“exit” means nothing here']],
    ['kind', 'rumour', [], ['“rumour” means nothing here']],
    ['source', 'nothing', undefined, ['“nothing” means nothing here']],
    ['quoted', 'no', false, ['“no” means nothing here']],
    ['whole', 'no', false, ['“no” means nothing here']],
  ] as const)('takes %s=%s for its default, or for what of it is good, and says why', (key, text, value, problems) => {
    const found = codecOf(key).read(text, dataset);
    expect({ ...found, problems: found.problems.map((said) => said(linkWords)) }).toEqual({ value, problems });
  });

  it('counts what is named twice once', () => {
    expect(codecOf('issues').read('war~~war~', dataset)).toEqual({ value: ['war'], problems: [] });
  });

  it('cuts an endless search without breaking a character', () => {
    expect(codecOf('q').read(`${'x'.repeat(199)}\u{1F54A}\u{1F54A}`, dataset).value).toBe(
      `${'x'.repeat(199)}\u{1F54A}`,
    );
  });
});
