// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/parts/citation.ts';

const CITED = {
  title: 'Sanctions, as of 15 December 2015',
  model: { id: 'us-russia-2015', title: 'Talks & more', version: '2026-11-03', license: 'CC BY 4.0' },
  address: 'https://example.org/issues/sanctions/?b=turkey',
};

describe(citationOf, () => {
  it('writes APA', () => {
    expect(citationOf('apa', CITED)).toBe(
      'Common Ground. (2026, November 3). Sanctions, as of 15 December 2015. In Talks & more (Version 2026-11-03) [Data set]. https://example.org/issues/sanctions/?b=turkey',
    );
  });

  it('writes Chicago', () => {
    expect(citationOf('chicago', CITED)).toBe(
      'Common Ground. “Sanctions, as of 15 December 2015.” In Talks & more, version 2026-11-03. November 3, 2026. https://example.org/issues/sanctions/?b=turkey.',
    );
  });

  it('writes BibTeX, in which no sign of a text is taken for TeX', () => {
    const entry = citationOf('bibtex', { ...CITED, title: '50% of {x}_y \\ ~^' });
    expect(entry).toMatch(/^@misc\{common-ground-us-russia-2015,\n/);
    expect(entry).toContain(
      '  title   = {{50\\% of \\{x\\}\\_y \\textbackslash{} \\textasciitilde{}\\textasciicircum{}}},',
    );
    expect(entry).toContain('Talks \\& more');
    expect(entry).toContain('url     = {https://example.org/issues/sanctions/?b=turkey}\n}');
  });
});
