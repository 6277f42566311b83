import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PoleTexts } from '../../../src/features/comparison/PoleTexts.tsx';
import type { QuestionContent } from '../../../src/features/comparison/question-content.ts';
import { datasetFromText } from '../../fixtures/dataset-text.ts';
import { renderAt } from '../../render.tsx';

const dataset = datasetFromText('us departure 2015-01 -1');

const show = (middle: string | undefined) => {
  const question = { poles: ['No', 'Yes'], poleTexts: ['It should not.', 'It should.'], middle };
  renderAt(dataset, '', <PoleTexts question={question as unknown as QuestionContent} />);
  return screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);
};

describe(PoleTexts, () => {
  it.each([
    ['no middle', undefined, []],
    ['a middle', 'Later.', ['↔ Midway: Later.']],
    ['a middle in other words', 'Half of it, at once.', ['↔ Midway: Half of it, at once.']],
  ])('shows both poles, with %s', (_, middle, shown) => {
    expect(show(middle)).toEqual(['← No: It should not.', '→ Yes: It should.', ...shown]);
  });
});
