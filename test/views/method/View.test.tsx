import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDataset } from '../../../src/domain/dataset.ts';
import type { Question } from '../../../src/domain/dataset-file.ts';
import { methodWords } from '../../../src/language/method.ts';
import type { CodingsFound } from '../../../src/session/session.ts';
import { loadEverything } from '../../../src/ui/later/later.ts';
import { MEASURES, SECTIONS } from '../../../src/views/method/sections.ts';
import { MethodView } from '../../../src/views/method/View.tsx';
import { CODED_TALKS } from '../../fixtures/coded-talks.ts';
import { rowsOf } from '../../fixtures/table-rows.ts';
import { TALKS } from '../../fixtures/talks.ts';

import { renderAt, wholeText } from '../../render.tsx';

const open = (search = '', dataset = CODED_TALKS) => renderAt(dataset, search, <MethodView />, 'method/');
const POLES: Question['poles'] = [
  { label: 'No', text: 'It should not.' },
  { label: 'Yes', text: 'It should.' },
];
const part = (name: string) => within(screen.getByRole('region', { name }));

beforeAll(loadEverything);

describe(MethodView, () => {
  it('has a table of contents whose links lead to the headings, and headings that link to themselves', () => {
    open();
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }));
    for (const id of [...SECTIONS, ...MEASURES]) {
      const title = methodWords.sections[id];
      expect(contents.getByRole('link', { name: title })).toHaveAttribute('href', `#${id}`);
      const heading = screen.getByRole('heading', { name: title });
      expect(heading).toHaveAttribute('id', id);
      expect(within(heading).getByRole('link')).toHaveAttribute('href', `#${id}`);
    }
  });

  it('keeps the ids that have been given out', () => {
    const ids = [...SECTIONS, ...MEASURES];
    const given = ['measures', 'coding', 'coders', 'record', 'limits', 'changes', 'cite', 'download'];
    const measures = ['distance', 'agreement', 'coverage', 'zone', 'status', 'uncertainty', 'who-moved'];
    expect(ids).toEqual(expect.arrayContaining([...given, ...measures]));
  });

  it('works agreement with the numbers of the pair and the day, down to the table', async () => {
    const { user } = open();
    const agreement = part('Agreement over many questions');
    expect(agreement.getByText('64%', { selector: 'strong data' })).toBeVisible();
    expect(agreement.getByText(wholeText(/^1 − 10 \/ \(4 × 7\) = 64%$/))).toBeVisible();
    await user.click(agreement.getByText('How this number is made'));
    expect(rowsOf(await agreement.findByRole('table')).at(-1)).toEqual(['Sum', '', '', '', '7', '10']);
  });

  it('works anew for another pair and another day', async () => {
    const { user, visited } = open();
    await user.click(screen.getByRole('button', { name: 'Moscow' }));
    await user.click(screen.getByRole('button', { name: /^Turkey/ }));
    expect(visited.at(-1)).toEqual({ path: 'method/', search: '?b=turkey' });
    expect(
      screen.getByText(wholeText(/^Worked with the numbers of Washington and Ankara on 15 December 2015/)),
    ).toBeVisible();
    expect(part('Coverage').getByText(wholeText(/^Of the 4 questions the two share 1/))).toBeVisible();
  });

  it('says so where the pair shares nothing', () => {
    open('?on=2011-08-18');
    expect(
      part('Agreement over many questions').getByText(wholeText(/none of 4 questions shared, so there is no number/)),
    ).toBeVisible();
  });

  it('has the table of statuses', () => {
    open();
    expect(rowsOf(part('Status').getByRole('table')).slice(1)).toEqual([
      ['Agree', 'The two stances are at most half a step apart.', '1', 'Truce?'],
      ['Within reach', 'The stances differ, but the ranges the two could accept meet.', '1', 'Departure?'],
      ['Apart', 'The ranges the two could accept do not meet.', '1', 'Duties?'],
      ['No record', 'At least one of the two has no recorded position on that day.', '1', 'Quotas?'],
    ]);
  });

  it('shows how far coders agree, pair by pair and question by question, and how each coding was made', () => {
    open();
    const coders = part('How far coders agree');
    expect(coders.getByText(/Both knew who had spoken\./)).toBeVisible();
    const [pairs, questions] = coders.getAllByRole('table').map(rowsOf);
    expect(pairs?.[0]).toEqual([
      'Coders',
      'Positions',
      'Alpha',
      '95% interval',
      'At most ½ step apart',
      '1 step or more',
    ]);
    expect(pairs?.[1]?.slice(0, 2)).toEqual(['Published – First coding not made apart', '4']);
    expect(questions?.at(-2)?.[0]).toBe('Quotas? 1 row as of the old wording left out');
    expect(questions?.at(-1)?.slice(0, 2)).toEqual(['All questions', '5']);
  });

  it('tells where coders differ by a step or more what was decided, with a link to the question', async () => {
    const { user } = open();
    const coders = part('How far coders agree');
    await user.click(coders.getByText('War: 1 position'));
    expect(coders.getByText('United States, 7 May 2013')).toBeVisible();
    expect(coders.getByText('Decided: He asks for talks, not for a date.')).toBeVisible();
    expect(coders.getByRole('link', { name: 'Departure?' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/questions\//),
    );
  });

  it('has every row of every coding, those of an old wording marked', async () => {
    const { user } = open();
    const coders = part('How far coders agree');
    await user.click(coders.getByText('Trade: 2 positions'));
    const duties = coders.getByRole('table', { name: 'Duties?' });
    expect(rowsOf(duties)).toEqual([
      ['Position', 'Published', 'First coding', 'Second coding', 'Blind coding'],
      [
        ...['United States, 18 Mar 2014', '−1.5', '−1.5†, as of the old wording'],
        ...['None†, as of the old wording', '−1'],
      ],
    ]);
  });

  it('says so of a dataset that has been coded once, and keeps no log', () => {
    open('', TALKS);
    expect(part('How far coders agree').getByText(/coded once only/)).toBeVisible();
    expect(part('What has changed in the dataset').getByText(/keeps no log/)).toBeVisible();
  });

  describe('With codings in a file of their own', () => {
    const { codings = [], decisions, ...dataset } = CODED_TALKS;
    const openWith = async (...answers: readonly CodingsFound[]) => {
      const named = { ...dataset, codingsFile: 'codings.json' };
      const left = [...answers];
      const opened = await act(async () =>
        renderAt(named, '', <MethodView />, 'method/', {
          findCodings: async () => left.shift() ?? { kind: 'unreachable' },
        }),
      );
      return { ...opened, coders: part('How far coders agree') };
    };

    it('shows them when they have come, and offers the file', async () => {
      const { coders } = await openWith({ kind: 'sound', codings: { codings, decisions } });
      expect(coders.getByText(wholeText(/were made without sight of each other\./))).toBeVisible();
      expect(part('Download').getByRole('link', { name: 'All codings (JSON)' })).toHaveAttribute(
        'href',
        '/data/codings.json',
      );
    });

    it('says that they did not come, and asks for them again', async () => {
      const { coders } = await openWith({ kind: 'unreachable' }, { kind: 'sound', codings: { codings, decisions } });
      expect(coders.getByRole('alert')).toHaveTextContent('The codings did not arrive.');
      await act(async () => coders.getByRole('button', { name: 'Try again' }).click());
      expect(coders.getByText(wholeText(/were made without sight of each other\./))).toBeVisible();
    });

    it('says what is wrong with them', async () => {
      const faults = [{ path: 'codings[0].rows[1]', message: 'codes what is no position.' }];
      const { coders } = await openWith({ kind: 'faulty', faults });
      expect(coders.getByRole('listitem')).toHaveTextContent('codings[0].rows[1] codes what is no position.');
    });
  });

  it('has the coverage of the record, silences in words', () => {
    open();
    const rows = rowsOf(part('What is on record').getByRole('table'));
    expect(rows).toContainEqual(['Departure?', '3', '2', '1', '6']);
    expect(rows).toContainEqual(['Quotas?', '1', '–none, and the dataset says why', '·none', '1']);
    expect(rows.at(-1)).toEqual(['All questions', '6', '4', '1', '11']);
  });

  it('sums up each issue where the parties and questions are too many for a table of both', () => {
    const many = Array.from({ length: 400 }, (_, n) => ({ id: `p${n}`, name: `Party ${n}`, short: `P${n}` }));
    open('', createDataset({ ...CODED_TALKS, parties: [...CODED_TALKS.parties, ...many] }));
    const record = part('What is on record');
    expect(record.getByText(/^403 parties and 4 questions make 1612 pairs/)).toBeVisible();
    const rows = rowsOf(record.getByRole('table'));
    expect(rows).toContainEqual(['War', '2', '8', '5', '801']);
  });

  it('says what has changed', () => {
    open();
    expect(part('What has changed in the dataset').getByText('A pole was reworded.')).toBeVisible();
  });

  it('shows each reworded question before and after, with the reason, and leads to it while it is asked', async () => {
    const asked = CODED_TALKS.questions[0];
    const after = { text: asked?.text ?? '', poles: asked?.poles ?? POLES };
    const reworded = { question: asked?.id ?? '', meaning: true, why: 'It mixed two things.', after };
    const gone = { question: 'gone', meaning: false, why: 'Nobody asked.', before: { text: 'Why?', poles: POLES } };
    const questions = [
      { ...reworded, before: { ...after, text: 'Departure, and when?', middle: 'In a year.' } },
      { ...gone, after: { text: 'Why not?', poles: POLES } },
    ];
    const revisions = [{ date: '2026-01-01', summary: 'Fairer questions.', changes: [], questions }];
    const { user } = open('', createDataset({ ...CODED_TALKS, revisions }));
    const log = part('What has changed in the dataset');
    await user.click(log.getByText('2 questions reworded, each before and after; on 1 a mark may', { exact: false }));
    expect(log.getByText('It mixed two things. A mark may stand', { exact: false })).toBeVisible();
    expect(log.getByText('Nobody asked.')).toBeVisible();
    const [first, second] = log.getAllByRole('table');
    expect(first && rowsOf(first)).toEqual([
      ['', 'Before', 'After'],
      ['Question', 'Departure, and when?', 'Departure?'],
      ['Midway', 'In a year.', 'nothing of its own'],
    ]);
    expect(second && rowsOf(second)[1]).toEqual(['Question', 'Why?', 'Why not?']);
    expect(log.getByRole('link', { name: 'Departure?' })).toHaveAttribute('href', '/questions/departure/');
    expect(log.queryByRole('link', { name: 'Why not?' })).toBeNull();
  });

  it('adds the dataset’s own rules to those of any dataset', () => {
    open(
      '',
      createDataset({ ...TALKS, rules: [{ term: 'Left and right', rule: 'Washington’s pole is on the left.' }] }),
    );
    const coding = part('How positions are coded');
    expect(coding.getByText('Left and right')).toBeVisible();
    expect(coding.getByText('Washington’s pole is on the left.')).toBeVisible();
    expect(coding.getByText('One question, two poles')).toBeVisible();
  });

  it('cites the dataset in three styles, and offers its files', () => {
    open('?b=turkey');
    const cited = part('How to cite');
    for (const style of ['APA', 'Chicago', 'BibTeX']) expect(cited.getByText(style)).toBeVisible();
    // The whole dataset is cited, not this view of it.
    expect(cited.getByText(/Version 2026-01-01.*\[Data set\]\. http:\/\/localhost(:\d+)?\/$/)).toBeVisible();
    const files = part('Download').getAllByRole('link');
    expect(files.map((link) => link.getAttribute('href'))).toEqual([
      '#download',
      '/data/model.json',
      '/data/model.schema.json',
      '/licence.txt',
    ]);
  });
});
