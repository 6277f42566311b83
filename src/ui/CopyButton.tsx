import { useId, useState } from 'react';
import { copyingWords } from '../language/copying.ts';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';
import { copyText } from './clipboard.ts';

interface CopyButtonProps {
  /** “Copy quotation” */
  readonly label: string;
  /** What is said once it is copied. */
  readonly done: string;
  /** Made when it is wanted: an address may have changed since it was drawn. */
  readonly text: () => string;
}

/** Copies a text and says so. Where the browser refuses, the text itself is put there, chosen, to be copied by hand. */
export function CopyButton({ label, done, text }: CopyButtonProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const copy = async () => {
    const wanted = text();
    const isCopied = await copyText(wanted);
    setSaid(isCopied ? done : copyingWords.byHand);
    setRefused(isCopied ? undefined : wanted);
  };
  return (
    <span className={styles.copy} data-screen-only data-script-only>
      <Button look="quiet" onClick={copy}>
        {label}
      </Button>
      <span role="status" id={id} className={styles.said}>
        {said}
      </span>
      {refused === undefined ? null : (
        <textarea
          className={styles.text}
          aria-labelledby={id}
          readOnly
          dir="auto"
          rows={4}
          value={refused}
          ref={(field) => field?.select()}
        />
      )}
    </span>
  );
}
