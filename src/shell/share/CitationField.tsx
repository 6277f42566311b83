import { useState } from 'react';
import { CITATION_STYLES, type CitationStyle, citationOf } from '../../language/citation.ts';
import { shareWords } from '../../language/share.ts';
import { Segments } from '../../ui/Segments.tsx';
import { CopyField } from './CopyField.tsx';
import type { Shared } from './use-shared.ts';

interface CitationFieldProps {
  readonly shared: Shared;
  readonly onSay: (message: string) => void;
}

/** How to cite the view, in the style of the reader’s choice. */
export function CitationField({ shared, onSay }: CitationFieldProps) {
  const [style, setStyle] = useState<CitationStyle>('apa');
  return (
    <>
      <CopyField
        words={shareWords.fields.citation}
        text={citationOf(style, shared.cited)}
        rows={style === 'bibtex' ? 9 : 3}
        onSay={onSay}
      />
      <Segments
        label={shareWords.citationStyle}
        segments={CITATION_STYLES.map(({ id, label }) => ({
          id,
          label,
          isOn: id === style,
          onToggle: () => setStyle(id),
        }))}
      />
    </>
  );
}
