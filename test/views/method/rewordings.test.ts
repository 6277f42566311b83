import { describe, expect, it } from 'vitest';
import type { Wording } from '../../../src/domain/dataset-file.ts';
import { rewordedParts } from '../../../src/views/method/rewordings.ts';

const WORDING: Wording = {
  text: 'Departure?',
  poles: [
    { label: 'No', text: 'It should not.' },
    { label: 'Yes', text: 'It should.' },
  ],
};
const [no, yes] = WORDING.poles;

describe(rewordedParts, () => {
  it.each<[string, Partial<Wording>, readonly string[]]>([
    ['nothing', {}, []],
    ['the question', { text: 'Who goes?' }, ['Question: Departure? → Who goes?']],
    [
      'the label of a pole',
      { poles: [{ ...no, label: 'Never' }, yes] },
      ['First pole: “No”: It should not. → “Never”: It should not.'],
    ],
    [
      'the text of a pole',
      { poles: [no, { ...yes, text: 'At once.' }] },
      ['Second pole: “Yes”: It should. → “Yes”: At once.'],
    ],
    ['a middle where there was none', { middle: 'Later.' }, ['Midway: nothing of its own → Later.']],
    [
      'all at once, in the order in which they are read',
      { text: 'Who?', poles: [yes, no], middle: 'Later.' },
      [
        'Question: Departure? → Who?',
        'First pole: “No”: It should not. → “Yes”: It should.',
        'Midway: nothing of its own → Later.',
        'Second pole: “Yes”: It should. → “No”: It should not.',
      ],
    ],
  ])('tells %s', (_, change, told) => {
    const parts = rewordedParts({ before: WORDING, after: { ...WORDING, ...change } });
    expect(parts.map(({ name, before, after }) => `${name}: ${before} → ${after}`)).toEqual(told);
  });

  it('tells a middle that is gone', () => {
    const parts = rewordedParts({ before: { ...WORDING, middle: 'Later.' }, after: WORDING });
    expect(parts).toEqual([{ name: 'Midway', before: 'Later.', after: 'nothing of its own' }]);
  });
});
