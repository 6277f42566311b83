import { useEffect, useRef } from 'react';
import type { Choices } from '../../drafts/open.ts';
import { encodingNames } from '../../language/encodings.ts';
import { studioWords } from '../../language/studio.ts';
import { ENCODINGS } from '../../tables/bytes.ts';
import { SEPARATORS } from '../../tables/table.ts';
import { Select } from '../../ui/Field.tsx';
import styles from './Section.module.css';
import type { TableStage } from './stages.ts';

interface ReadSectionProps {
  readonly stage: TableStage;
  readonly onReread: (choices: Choices) => void;
}

const { read: words } = studioWords;

/** How the text of the file was taken, to be corrected. */
export function ReadSection({ stage: { file, choices }, onReread }: ReadSectionProps) {
  const { encoding, separator, hasHeader, isSure, sheet, sheets } = file.read;
  const heading = useRef<HTMLHeadingElement>(null);
  // What the reader asked for has come: reading goes on here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.line(file.name, file.rows)}</p>
      <div className={styles.tools}>
        {sheet === undefined || sheets === undefined ? null : (
          <Select
            label={words.sheet}
            value={sheet}
            options={sheets.map((id) => ({ id, label: id }))}
            onChoose={(chosen) => onReread({ ...choices, sheet: chosen })}
          />
        )}
        {separator === undefined ? null : (
          <Select
            label={words.separator}
            value={separator}
            options={SEPARATORS.map((id) => ({ id, label: words.separators[id] }))}
            onChoose={(chosen) => onReread({ ...choices, separator: chosen })}
          />
        )}
        {encoding === undefined ? null : (
          <Select
            label={words.encoding}
            value={encoding}
            options={ENCODINGS.map((id) => ({ id, label: encodingNames[id] }))}
            onChoose={(chosen) => onReread({ ...choices, encoding: chosen })}
          />
        )}
        <label className={styles.check}>
          <input type="checkbox" checked={hasHeader} onChange={() => onReread({ ...choices, hasHeader: !hasHeader })} />{' '}
          {words.header}
        </label>
      </div>
      {isSure ? null : <p className={styles.note}>{words.guessed}</p>}
    </section>
  );
}
