import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/prerender/summary.ts';
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
      for (const words of [description, finding ?? 'none']) expect(words.trim(), page.path).not.toBe('');
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
