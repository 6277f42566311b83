import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '../../src/domain/dataset.ts';
import { titled } from '../../src/language/site.ts';
import { defaultState } from '../../src/navigation/view-state.ts';
import { descriptionOf, summaryOf } from '../../src/prerender/summary.ts';
import { NAVIGATION } from '../../src/views/index.ts';
import { shippedDataset } from '../fixtures/shipped-dataset.ts';
import { TALKS } from '../fixtures/talks.ts';

const FILES = Object.keys(import.meta.glob('../../src/views/*/summary.ts'));

const summaryAt = (sought: string) =>
  summaryOf(TALKS, NAVIGATION.allPages(TALKS).find(({ path }) => path === sought) ?? expect.fail(`no page ${sought}`));

describe(summaryOf, () => {
  it('is of every view, and says something on each of its pages', () => {
    expect(FILES).toHaveLength(NAVIGATION.routes.length);
    const dataset = shippedDataset();
    for (const page of NAVIGATION.allPages(dataset)) {
      const { description, finding } = summaryOf(dataset, page);
      expect(description, page.path).not.toBe(page.title);
      for (const words of [description ?? '', finding ?? 'none']) expect(words.trim(), page.path).not.toBe('');
    }
  });

  it('tells what a page is about', () => {
    expect(summaryAt('events/visit/')).toEqual({ description: '7 May 2013. A visit took place.' });
    expect(summaryAt('')).toMatchObject({ description: TALKS.summary, holds: 'dataset' });
    expect(summaryAt('timeline/').description).toContain(TALKS.summary);
  });

  it('does not name an issue anew below its title', () => {
    const dataset = shippedDataset();
    const pages = NAVIGATION.allPages(dataset).filter(({ place }) => place.view === 'issue');
    expect(pages).toHaveLength(dataset.issues.length);
    for (const page of pages) expect(summaryOf(dataset, page).finding, page.path).not.toContain(page.title);
  });

  it('says what is quoted there, for machines', () => {
    expect(summaryAt('issues/war/').holds).toEqual({
      questions: TALKS.issueById.get('war')?.questions.map(({ id }) => id),
    });
    const [statement] = TALKS.statements;
    expect(summaryAt(`statements/${statement?.id}/`).holds).toEqual({ statement: statement?.id });
  });
});

const LONG = 'Nobody can tell, as long as this goes on, what it is that they want to say by it, and to whom '.repeat(4);

/** Other people’s datasets: one text for everything, sentences that never end, and nothing but names. */
const OTHERS: Readonly<Record<string, Dataset>> = {
  'the shipped dataset': shippedDataset(),
  'a small one': TALKS,
  'one text for everything': rewritten('Talks'),
  'sentences without an end': rewritten(LONG.trim()),
  'no words at all': rewritten(''),
  'a script without spaces': rewritten('制裁'.repeat(120)),
  'long names that begin alike': createDataset({
    ...TALKS,
    parties: TALKS.parties.map((party) => ({ ...party, name: `${LONG}${party.id}`, short: LONG.slice(0, 60) })),
  }),
};

function rewritten(text: string): Dataset {
  const { issues, events, statements, ...rest } = TALKS;
  return createDataset({
    ...rest,
    summary: text || 'T',
    issues: issues.map((issue) => ({
      ...issue,
      name: text || 'I',
      summary: text,
      questions: issue.questions.map((question) => ({ ...question, text: text || 'Q' })),
    })),
    events: events.map((event) => ({ ...event, title: text || 'E', summary: text })),
    statements: statements.map((statement) => ({
      ...{ ...statement, speaker: 'S', role: 'R', date: '2013-01-01' },
      ...{ quote: text, paraphrase: text },
    })),
  });
}

describe.each(Object.entries(OTHERS))('%s', (_, dataset) => {
  const pages = NAVIGATION.allPages(dataset);

  it('gives each page a title of its own that search results show whole', () => {
    const titles = pages.map(({ place }) =>
      titled(NAVIGATION.captionOf(dataset, defaultState(dataset, place)), dataset),
    );
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    const parts = NAVIGATION.allParts(dataset).map(({ short }) => titled(short, dataset));
    expect([...titles, ...parts].filter((title) => title.length > 70)).toEqual([]);
  });

  it('describes each page in words of its own that fit', () => {
    const told = pages.map((page) => descriptionOf(dataset, page));
    expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
    expect(told.filter((text) => text.length > 160 || text.trim() === '')).toEqual([]);
  });
});

it('never describes a view by its name alone, however long the names are that it tells', () => {
  for (const [which, dataset] of Object.entries(OTHERS)) {
    const views = NAVIGATION.allPages(dataset).filter(({ place }) => Object.keys(place).length === 1);
    const told = views.map((page) => [descriptionOf(dataset, page), page.title]);
    expect(views.length).toBeGreaterThan(5);
    expect(
      told.filter(([words, title]) => words === `${title}.`),
      which,
    ).toEqual([]);
  }
});

it('describes the shipped pages in whole sentences', () => {
  const dataset = shippedDataset();
  const told = NAVIGATION.allPages(dataset).map((page) => descriptionOf(dataset, page));
  expect(told.filter((text) => !/[.?!][”)]?$|”$/.test(text))).toEqual([]);
});
