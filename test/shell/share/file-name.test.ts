import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/shell/share/file-name.ts';
import { NAVIGATION } from '../../../src/views/index.ts';
import { TALKS } from '../../fixtures/talks.ts';

const nameAt = (path: string, search: string) =>
  fileNameOf(NAVIGATION.parseAddress({ path, search }, TALKS).state, TALKS, NAVIGATION);

describe(fileNameOf, () => {
  it.each([
    ['', '', /^common-ground-overview-us-russia-\d{4}-\d\d-\d\d$/],
    ['timeline/', '?on=2013-05-07', /^common-ground-timeline-us-russia-2013-05-07$/],
    ['timeline/', '?since=2013-05-07', /-since-2013-05-07$/],
    ['', '?issues=war&utm_source=x', /-issues-war$/],
    ['issues/war/', '?w=departure.2', /^common-ground-issues-war-us-russia-.*-own-weights$/],
    ['evidence/', '?q=a/b: “c”', /^common-ground-evidence-q-a-b-c$/],
    ['events/visit/', '?embed', /^common-ground-events-visit$/],
  ])('of /%s with “%s” tells what is shown', (path, search, name) => {
    expect(nameAt(path, search)).toMatch(name);
  });

  it('stays short enough for every system', () => {
    expect(nameAt('evidence/', `?q=${'long '.repeat(100)}`).length).toBeLessThan(170);
  });
});
