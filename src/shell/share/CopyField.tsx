import { useId, useRef } from 'react';
import { sentenceCase } from '../../language/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/clipboard.ts';
import styles from './CopyField.module.css';

interface CopyFieldProps {
  readonly label: string;
  /** What was copied, as button and feedback name it: "link". */
  readonly noun: string;
  readonly text: string;
  readonly rows?: number;
  readonly onSay: (message: string) => void;
}

/** A text to take away: in sight, with a button that copies it. Where that fails it is chosen, to be copied by hand. */
export function CopyField({ label, noun, text, rows = 1, onSay }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (await copyText(text)) {
      onSay(`${sentenceCase(noun)} copied.`);
      return;
    }
    field.current?.focus();
    field.current?.select();
    onSay('This browser does not let the page copy. The text is chosen: copy it with Ctrl+C or ⌘C.');
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Button onClick={copy}>Copy {noun}</Button>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
