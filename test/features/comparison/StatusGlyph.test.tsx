import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../../../src/domain/measures/status.ts';
import { StatusGlyph } from '../../../src/features/comparison/StatusGlyph.tsx';

function glyphOf(status: Status): SVGSVGElement {
  return render(<StatusGlyph status={status} />).container.querySelector('svg') ?? expect.fail('no glyph');
}

describe(StatusGlyph, () => {
  it.each(STATUSES)('is a ring marked %s, which listeners are spared', (id) => {
    const glyph = glyphOf(id);
    expect(glyph.querySelectorAll('circle')).toHaveLength(1);
    expect(glyph).toHaveAttribute('data-status', id);
    expect(glyph).toHaveAttribute('aria-hidden', 'true');
  });

  it('is half full for what is within reach alone', () => {
    const halves = STATUSES.filter((id) => glyphOf(id).querySelector('path') !== null);
    expect(halves).toEqual(['within-reach']);
  });
});
