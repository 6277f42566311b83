import { describe, expect, it } from 'vitest';
import { positionIn } from '../../../src/domain/comparison.ts';
import { showsBothDays } from '../../../src/domain/facts/selection.ts';
import { pairLooks } from '../../../src/features/comparison/pair-looks.ts';
import {
  isSameQuestion,
  othersOn,
  type QuestionContent,
  questionContent,
} from '../../../src/features/comparison/question-content.ts';
import { defaultState, type ViewState } from '../../../src/navigation/view-state.ts';
import { factsAt } from '../../fixtures/facts.ts';
import { TALKS } from '../../fixtures/talks.ts';

function questionsOf(choices: Partial<ViewState> = {}): readonly QuestionContent[] {
  const facts = factsAt(TALKS, choices);
  const isCompared = showsBothDays({ ...defaultState(TALKS), ...choices });
  return facts.whole.questions.map((own) => questionContent(own, pairLooks(TALKS, facts), { isCompared }));
}

function questionOf(id: string, choices: Partial<ViewState> = {}): QuestionContent {
  return questionsOf(choices).find((question) => question.id === id) ?? expect.fail(`no question ${id}`);
}

const ghosts = (choices: Partial<ViewState>) => questionOf('departure', choices).sides.map(({ ghost }) => ghost);

describe(questionContent, () => {
  it('says where both stand, and what lies between them', () => {
    expect(questionOf('departure')).toMatchObject({
      status: 'within-reach',
      statusLabel: 'Within reach',
      sentence:
        'United States: leaning to “Yes”. Russia: close to “Yes”. What the two could accept meets at a single point.',
    });
    expect(questionOf('duties').sentence).toContain('What the two could accept does not meet.');
  });

  it('has no mark for a side without a recorded position, and says so', () => {
    const quotas = questionOf('quotas');
    expect(quotas.sides.map(({ name }) => name)).toEqual(['United States']);
    expect(quotas.unrecorded).toEqual(['Russia']);
    expect(quotas.unrecordedWords).toBe('Russia: no record');
    expect(questionOf('quotas', { a: 'russia', b: 'turkey' }).unrecordedWords).toBe('neither on record');
    expect(questionOf('departure').unrecordedWords).toBeUndefined();
    expect(quotas.sentence).toContain('Russia: no recorded position.');
    expect(quotas.status).toBe('unknown');
  });

  it('shows where a party stood only where the reader chose a day to compare with', () => {
    expect(ghosts({})).toEqual([undefined, undefined]);
    expect(ghosts({ since: '2014-12-15' })).toEqual([-1, 2]);
    expect(questionOf('departure', { since: '2014-12-15' }).sentence).toContain(
      'leaning to “Yes”, before that on the side of “No”. Russia:',
    );
  });

  it('shows no such place for a party that has not moved, or was not on record', () => {
    expect(ghosts({ since: '2015-10-01' })).toEqual([undefined, 2]);
    expect(ghosts({ since: '2011-09-01' })).toEqual([-2, undefined]);
  });

  it('shows a party beside its own past, which is drawn as such', () => {
    const { sides, sentence } = questionOf('departure', { b: 'us', since: '2014-12-15' });
    expect(sides.map(({ name, stance, isPast, ghost }) => [name, stance, isPast, ghost])).toEqual([
      ['United States', 0.5, false, undefined],
      ['United States, December 2014', -1, true, undefined],
    ]);
    expect(sentence).toContain('United States, December 2014: on the side of “No”.');
  });
});

describe(othersOn, () => {
  it('has every party on record that day but the two', () => {
    const [departure = expect.fail('no question')] = TALKS.questions;
    const choice = { a: 'us', b: 'russia', on: '2015-12-15' };
    expect(othersOn(TALKS, departure, choice).map(({ name, stance }) => [name, stance])).toEqual([['Turkey', -2]]);
    expect(othersOn(TALKS, departure, { ...choice, on: '2011-08-01' })).toEqual([]);
  });
});

describe(isSameQuestion, () => {
  it('holds between two days on which nothing changed', () => {
    expect(isSameQuestion(questionOf('departure'), questionOf('departure', { on: '2015-11-01' }))).toBe(true);
  });

  it.each<[string, Partial<ViewState>]>([
    ['a party moved', { on: '2015-10-31' }],
    ['the parties are swapped', { a: 'russia', b: 'us' }],
    ['another party is compared', { b: 'turkey' }],
    ['both days are shown', { since: '2014-12-15' }],
    ['a side has no position', { on: '2011-09-01' }],
  ])('does not where %s', (_, choices) => {
    expect(isSameQuestion(questionOf('departure'), questionOf('departure', choices))).toBe(false);
  });

  it('does not between two questions', () => {
    expect(isSameQuestion(questionOf('departure'), questionOf('truce'))).toBe(false);
  });
});

describe(positionIn, () => {
  it('is the position of a side, shared or not, or nothing', () => {
    const { comparison } = questionOf('quotas');
    expect(positionIn(comparison, 'a')?.stance).toBe(-1);
    expect(positionIn(comparison, 'b')).toBeUndefined();
    expect(positionIn(questionOf('truce').comparison, 'b')?.stance).toBe(1);
  });
});
