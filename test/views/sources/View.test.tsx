import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../../src/views/sources/content.ts';
import { SourcesView } from '../../../src/views/sources/View.tsx';
import { RECORD } from '../../fixtures/record.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';
import { renderAt } from '../../render.tsx';

const open = (search = '') => renderAt(RECORD, search, <SourcesView />, 'evidence/sources/');
const rows = () => within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('listitem');

describe(sourceLines, () => {
  it('counts every statement and every event at its source', () => {
    const dataset = shippedDataset();
    const lines = sourceLines(dataset);
    const sum = (key: 'statements' | 'events') => lines.reduce((total, line) => total + line[key], 0);
    expect([lines.length, sum('statements'), sum('events')]).toEqual([
      dataset.sources.length,
      dataset.statements.length,
      dataset.events.length,
    ]);
  });
});

describe(SourcesView, () => {
  it('lists the sources, newest first, each with its title, publisher, kind and address', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'The record rests on 7 sources from 2 publishers.',
    );
    const row = within(rows()[2] ?? document.body);
    expect(row.getByRole('link', { name: /^All of it\b/ })).toHaveAttribute('href', 'https://www.wire.example/all');
    expect(row.getByText('The Wire · transcript · wire.example')).toBeVisible();
    expect(row.getByText('1 June 2013')).toBeVisible();
  });

  it('leads to the statements that a source carries', async () => {
    const { user, visited } = open();
    await user.click(screen.getByRole('link', { name: '2 statements' }));
    expect(visited.at(-1)).toEqual({ path: 'evidence/', search: '?source=wire' });
  });

  it('keeps what the search and the kinds keep, and counts what each kind would leave', async () => {
    const { user, visited } = open('?q=wire');
    expect(rows()).toHaveLength(1);
    const kinds = within(screen.getByRole('group', { name: 'Kind of source' }));
    expect(kinds.getByRole('checkbox', { name: 'Transcript 1' })).not.toBeChecked();
    await user.click(kinds.getByRole('checkbox', { name: 'News report 0' }));
    expect(visited.at(-1)?.search).toBe('?q=wire&kind=news');
    const nothing = within(screen.getByRole('region', { name: 'No source matches all of these choices at once.' }));
    expect(nothing.getByRole('button', { name: 'Clear all filters (7)' })).toBeVisible();
    await user.click(nothing.getByRole('button', { name: 'Clear the search (6)' }));
    expect(rows()).toHaveLength(6);
  });
});
