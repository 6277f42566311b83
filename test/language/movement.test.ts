// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Movement, whoMoved } from '../../src/domain/measures/who-moved.ts';
import { changeWords, movementSentence, sharePoints } from '../../src/language/movement.ts';
import { opened, worlds } from '../fixtures/arbitraries.ts';

const voices = ['Washington', 'Moscow'] as const;

/** A movement of so many points of each party. */
function movementOf(a: number, b: number, questions = 4): Extract<Movement, { kind: 'measured' }> {
  const shares = { a: a / 100, b: b / 100 };
  const change = shares.a + shares.b;
  // The sentence reads the change and the shares; the table behind them is one that gives them.
  const table = { before: 0.5, aMoved: 0.5 + shares.a, bMoved: 0.5 + shares.b, after: 0.5 + change };
  return { kind: 'measured', change, shares, table, questions };
}

function told(movement: Movement, subject?: string) {
  return movementSentence({ movement, since: '2014-12-15', voices, subject });
}

describe(movementSentence, () => {
  it.each([
    ['what each made of it', movementOf(7, 5), 'closed by 12 points', 'Washington made 7 of them, Moscow 5'],
    ['what each made of a widening', movementOf(-7, -5), 'widened by 12 points', 'Washington made 7 of them, Moscow 5'],
    ['that a made all', movementOf(12, 0), 'closed by 12 points', 'Washington made all of them, Moscow none'],
    ['that b made all', movementOf(0, 12), 'closed by 12 points', 'Moscow made all of them, Washington none'],
    ['one point in the singular', movementOf(0, -1), 'widened by 1 point', 'Moscow made all of it, Washington none'],
    ['equal parts', movementOf(1.5, 1.5), 'closed by 3 points', 'each made half of them'],
    ['equal parts of one point', movementOf(0.6, 0.6), 'closed by 1 point', 'each made half of it'],
    [
      'no “none” of a small part',
      movementOf(9, 0.4),
      'closed by 9 points',
      'Washington made nearly all of them, Moscow next to none',
    ],
    [
      'no “none” of a small part of a',
      movementOf(-0.4, 9),
      'closed by 9 points',
      'Moscow made nearly all of them, Washington next to none',
    ],
    [
      'who came closer and who drew away',
      movementOf(15, -3),
      'closed by 12 points',
      'Washington moved 15 closer, Moscow 3 away',
    ],
    [
      'the same where the gap widened',
      movementOf(3, -15),
      'widened by 12 points',
      'Washington moved 3 closer, Moscow 15 away',
    ],
  ])('says %s', (_, movement, change, shares) => {
    expect(told(movement)).toBe(
      `Since 15 December 2014 the gap ${change} over 4 questions shared at both dates: ${shares}.`,
    );
  });

  it('says that nothing changed, or that two moves cancelled out', () => {
    expect(told(movementOf(0, 0))).toBe(
      'Since 15 December 2014 the gap has stayed the same over 4 questions shared at both dates.',
    );
    expect(told(movementOf(-6, 6))).toBe(
      'Since 15 December 2014 the gap has stayed the same over 4 questions shared at both dates: Washington moved 6 away, Moscow 6 closer.',
    );
  });

  it('says what the gap is about, and counts one question as one', () => {
    expect(told(movementOf(0, 0, 1), 'sanctions')).toBe(
      'Since 15 December 2014 the gap on sanctions has stayed the same over 1 question shared at both dates.',
    );
  });

  it('says why no change can be told', () => {
    expect(told({ kind: 'nothing shared' })).toBe(
      'Since 15 December 2014 no change can be told: on no question were both positions recorded at both dates.',
    );
    expect(told({ kind: 'nothing weighed' })).toBe(
      'Since 15 December 2014 no change can be told: you have given every question shared at both dates the weight 0.',
    );
  });
});

describe(sharePoints, () => {
  it('gives the point that rounding leaves to the larger remainder', () => {
    expect(sharePoints(movementOf(1.5, 0.9))).toEqual({ change: 2, a: 1, b: 1 });
    expect(sharePoints(movementOf(4.7, 2.6))).toEqual({ change: 7, a: 5, b: 2 });
    expect(sharePoints(movementOf(-2.2, 0.4))).toEqual({ change: -2, a: -2, b: 0 });
  });

  it('gives it to the smaller share where the remainders are equal, whichever party that is', () => {
    expect(sharePoints(movementOf(1.5, 0.5))).toEqual({ change: 2, a: 1, b: 1 });
    expect(sharePoints(movementOf(0.5, 1.5))).toEqual({ change: 2, a: 1, b: 1 });
  });

  it('adds up to the change and stays within a point of each share', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const movement = whoMoved(dataset, query);
        fc.pre(movement.kind === 'measured');
        const { change, a, b } = sharePoints(movement);
        expect(a + b).toBe(change);
        expect(Math.abs(change - movement.change * 100)).toBeLessThan(0.5 + 1e-9);
        expect(Math.abs(a - movement.shares.a * 100)).toBeLessThan(1 + 1e-9);
        expect(Math.abs(b - movement.shares.b * 100)).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  it('gives each party the same, whichever comes first, save for halves of an odd change', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { dataset, query } = opened(world);
        const movement = whoMoved(dataset, query);
        const swapped = whoMoved(dataset, { ...query, pair: { a: query.pair.b, b: query.pair.a } });
        fc.pre(movement.kind === 'measured' && swapped.kind === 'measured');
        fc.pre(Math.abs(movement.shares.a - movement.shares.b) > 1e-9);
        const { change, a, b } = sharePoints(movement);
        expect(sharePoints(swapped)).toEqual({ change, a: b, b: a });
      }),
    );
  });
});

describe(changeWords, () => {
  it('puts the direction into a word', () => {
    expect(changeWords(0.41)).toBe('up 41');
    expect(changeWords(-0.414)).toBe('down 41');
    expect(changeWords(0.004)).toBe('unchanged');
    expect(changeWords(-0.004)).toBe('unchanged');
  });
});
