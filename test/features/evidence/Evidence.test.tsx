import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pairLooks } from '../../../src/features/comparison/pair-looks.ts';
import { questionContent } from '../../../src/features/comparison/question-content.ts';
import { Evidence } from '../../../src/features/evidence/Evidence.tsx';
import { datasetFileFromText, datasetFromText } from '../../fixtures/dataset-text.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';
import { renderAt } from '../../render.tsx';

function open(id: string, search = '', dataset = TALKS) {
  const facts = factsAt(dataset);
  const pair = pairLooks(dataset, facts);
  const own = facts.whole.questions.find(({ question }) => question.id === id) ?? expect.fail(`no question ${id}`);
  return renderAt(dataset, search, <Evidence question={questionContent(own, pair)} pair={pair} level={3} />);
}

const weight = () => screen.getByRole('combobox', { name: 'For me this question counts' });

describe(Evidence, () => {
  it('says of each side since when it holds what, how sure that is, and why', () => {
    open('departure');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'United Statessince 19 September 2015',
      'Russiasince 1 November 2015',
    ]);
    expect(
      screen.getByText('Since 19 September 2015 leaning to “Yes” (+0.5); could accept −0.5 to +1.'),
    ).toBeInTheDocument();
    expect(screen.getByText('As said on 2015-09-19.').closest('details')).toHaveTextContent(/^Why this mark/);
    expect(screen.getAllByText(/^Confidence/)[0]).toHaveTextContent('Confidence high · Salience 3 of 3');
  });

  it('quotes, and leads to the source', () => {
    const text = 'us departure 2011-08 -2 \n russia departure 2011-08 2';
    const { statements } = datasetFileFromText(text);
    const [first = expect.fail('no statement'), ...rest] = statements;
    const quoted = { ...first, quote: 'The time has come.', note: 'Translated.' };
    open('departure', '', datasetFromText(text, { statements: [quoted, ...rest] }));
    expect(screen.getByRole('blockquote')).toHaveTextContent('“The time has come.”');
    // The quotation is enough; without one our words stand in its place.
    expect(screen.getAllByText('Said so.')).toHaveLength(1);
    expect(screen.getByText('Translated.').closest('details')).toHaveTextContent(/^Why this mark/);
    expect(screen.getAllByRole('link', { name: /^Gazette\b/ })[0]).toHaveAttribute(
      'href',
      'https://example.org/us-departure-2011-08-01',
    );
  });

  it('has the newest statement in sight, and the others where the browser’s search finds them', () => {
    const text = 'us departure 2011-08 -2 \n russia departure 2011-08 2';
    const file = datasetFileFromText(text);
    const [first = expect.fail('no statement')] = file.statements;
    const older = { ...first, id: 'older', date: '2011-05-01', quote: 'Long ago.' };
    const positions = file.positions.map((position) =>
      position.party === 'us' ? { ...position, evidence: [first.id, 'older'] } : position,
    );
    open('departure', '', datasetFromText(text, { statements: [...file.statements, older], positions }));
    expect(screen.getByText('“Long ago.”').closest('details')).toHaveTextContent(/^Other statements \(1\)/);
    expect(screen.getAllByText('Said so.')[0]?.closest('details')).toBeNull();
  });

  it('keeps what was said after the day looked at apart', async () => {
    const text = 'us departure 2011-08 -2 \n russia departure 2011-08 2';
    const { statements } = datasetFileFromText(text);
    const [first = expect.fail('no statement'), ...rest] = statements;
    const dataset = datasetFromText(text, {
      statements: [{ ...first, date: '2015-06-01' }, ...rest],
      defaults: { pair: ['us', 'russia'], on: '2011-08-01' },
    });
    const { user } = open('departure', '', dataset);
    expect(screen.getByText('Said again later (1)').closest('details')).not.toHaveAttribute('open');
    await user.click(screen.getByText('Said again later (1)'));
    expect(screen.getByRole('link', { name: '1 June 2015' })).toBeVisible();
  });

  it('says that there is no position, and why', () => {
    open('quotas');
    expect(screen.getByText('No recorded position. Moscow has not spoken.')).toBeVisible();
    expect(screen.getAllByText(/^since/i)).toHaveLength(2);
  });

  it('lets the reader weigh the question', async () => {
    const { user, visited } = open('departure');
    expect(weight()).toHaveDisplayValue('as coded');
    await user.selectOptions(weight(), 'double');
    await user.selectOptions(weight(), 'as coded');
    expect(visited.map(({ search }) => search)).toEqual(['', '?w=departure.2', '']);
  });

  it('keeps a weight of the address that is not in its list', () => {
    open('departure', '?w=departure.1.5');
    expect(weight()).toHaveDisplayValue('1.5 times');
  });
});
