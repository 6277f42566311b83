import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, citationOf } from '../../src/language/citation.ts';

const dataset = {
  ...{ id: 'talks', title: 'Two sides & their talks', brand: 'Common Ground', author: 'Common Ground' },
  ...{ version: '2026-11-23', license: 'CC BY 4.0' },
} as const;
const url = 'https://example.org/issues/war/?on=2015-12-15';

describe(citationOf, () => {
  it('cites the dataset as a whole, with its version', () => {
    const whole = { dataset, url: 'https://example.org/' };
    expect(citationOf('apa', whole)).toBe(
      'Common Ground. (2026). Two sides & their talks (Version 2026-11-23) [Data set]. https://example.org/',
    );
    expect(citationOf('chicago', whole)).toBe(
      'Common Ground. Two sides & their talks. Data set, version of 23 November 2026. https://example.org/.',
    );
    expect(citationOf('bibtex', whole)).toBe(
      [
        '@misc{common-ground-talks-2026-11-23,',
        '  author = {{Common Ground}},',
        '  title = {Two sides \\& their talks},',
        '  year = {2026},',
        '  version = {2026-11-23},',
        '  note = {Data set, version of 23 November 2026, CC BY 4.0},',
        '  url = {https://example.org/},',
        '}',
      ].join('\n'),
    );
  });

  it('cites a page by its own title and address', () => {
    const page = { dataset, title: 'Assad’s future', url };
    expect(citationOf('apa', page)).toBe(
      `Common Ground. (2026). Assad’s future. In Two sides & their talks (Version 2026-11-23) [Data set]. ${url}`,
    );
    expect(citationOf('chicago', page)).toBe(
      `Common Ground. “Assad’s future.” In Two sides & their talks. Data set, version of 23 November 2026. ${url}.`,
    );
    expect(citationOf('bibtex', page)).toContain('@misc{common-ground-talks-2026-11-23-assad-s-future,');
    expect(citationOf('bibtex', page)).toContain('  booktitle = {Two sides \\& their talks},');
  });

  it('does without an address that is not known', () => {
    for (const { id } of CITATION_STYLES) {
      const [without, withOne] = [undefined, url].map((known) => citationOf(id, { dataset, url: known }));
      expect(without).not.toContain('undefined');
      expect(withOne).toContain(url);
    }
    expect(citationOf('apa', { dataset, url: undefined })).toMatch(/\[Data set\]\.$/);
    expect(citationOf('chicago', { dataset, url: undefined })).toMatch(/2026\.$/);
  });

  it('sets no full stop after a question', () => {
    expect(citationOf('chicago', { dataset, title: 'Who decides?', url })).toContain('“Who decides?” In');
  });

  it('leaves a bibliography whole, whatever a title holds', () => {
    const texts = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '"', '\n', '#', 'a', 'É', '“') });
    fc.assert(
      fc.property(texts, texts, (title, address) => {
        const entry = citationOf('bibtex', { dataset, title, url: address });
        const bare = entry.replaceAll(/\\[{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
        expect(entry.split('\n')).toHaveLength(9);
        expect(entry.split('\n')[0]).toMatch(/^@misc\{[a-z0-9-]+,$/);
      }),
    );
  });

  it('has the address and the version in every style', () => {
    for (const { id } of CITATION_STYLES) {
      expect(citationOf(id, { dataset, url })).toContain(url);
      expect(citationOf(id, { dataset, url })).toContain('2026');
    }
  });
});
