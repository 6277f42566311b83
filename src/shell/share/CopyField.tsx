import { useId, useRef } from 'react';
import { copyingWords } from '../../language/copying.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/clipboard.ts';
import styles from './CopyField.module.css';

interface CopyFieldProps {
  /** The name of the text, of the button that copies it, and what is said once it is copied. */
  readonly words: { readonly label: string; readonly copy: string; readonly copied: string };
  readonly text: string;
  readonly rows?: number;
  readonly onSay: (message: string) => void;
}

/** A text to take away: in sight, with a button that copies it. Where that fails it is chosen, to be copied by hand. */
export function CopyField({ words, text, rows = 1, onSay }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (await copyText(text)) {
      onSay(words.copied);
      return;
    }
    field.current?.focus();
    field.current?.select();
    onSay(copyingWords.byHand);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.label}</label>
      <Button onClick={copy}>{words.copy}</Button>
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
