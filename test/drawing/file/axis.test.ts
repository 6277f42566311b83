import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/domain/measures/status.ts';
import { axisWords } from '../../../src/drawing/file/axis.ts';

const words = { text: 'Departure?', poles: ['No', 'Yes'], sides: [], zone: undefined, unrecorded: [] } as const;

/** The colours of a question’s words, by the names of their tokens. */
function coloursOf(status: Status | undefined, statusLabel: string): readonly string[] {
  const { svg } = axisWords({ ...words, status, statusLabel, history: undefined }, 300, (token) => token);
  return [...svg.matchAll(/fill="([^"]+)"/g)].map(([, token = '']) => token);
}

describe(axisWords, () => {
  it.each([
    ['agree', 'common'],
    ['within-reach', 'common'],
    ['apart', 'ink-muted'],
    ['unknown', 'ink-muted'],
    [undefined, 'ink-muted'],
  ] as const)('has the status %s in the colour %s, whatever words it is said in', (status, colour) => {
    expect(coloursOf(status, 'In anderen Worten')).toEqual(['ink', colour]);
  });
});
