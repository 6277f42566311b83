import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Notices } from '../../src/shell/Notices.tsx';
import { loadEverything } from '../../src/ui/later/later.ts';
import { TALKS } from '../fixtures/talks.ts';
import { renderAt } from '../render.tsx';

const notices = () => within(screen.getByRole('status')).queryAllByRole('paragraph');

beforeAll(loadEverything);

describe(Notices, () => {
  it('has nothing to say of a good address', () => {
    renderAt(TALKS, '?on=2013-05-07', <Notices />);
    expect(notices()).toEqual([]);
  });

  it('says what could not be used of an address, and what is shown instead', () => {
    renderAt(TALKS, '?on=garbage&show=apart~near', <Notices />, 'issues/peace/');
    expect(notices().map(({ firstChild }) => firstChild?.textContent)).toEqual([
      'There is no page “issues/peace” here. This is the Overview.',
      'The link’s “on” could not be used: “garbage” is no date like 2015-12-15. The usual view is shown instead.',
      'The link’s “show” could not be used: “near” means nothing here. The rest of the list is kept.',
    ]);
  });

  it('puts away the one that the reader dismisses', async () => {
    const { user, visited } = renderAt(TALKS, '?on=garbage&sort=size', <Notices />);
    await user.click(screen.getByRole('button', { name: /^Dismiss: The link’s “on”/ }));
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toHaveTextContent('“size” means nothing here');
    expect(visited).toHaveLength(1);
  });
});
