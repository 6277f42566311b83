import { type ChangeEvent, type InputHTMLAttributes, type KeyboardEvent, useState } from 'react';

type Written = HTMLInputElement | HTMLTextAreaElement;

interface EditedTextProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, 'list' | 'inputMode' | 'placeholder' | 'onFocus'> {
  readonly label: string;
  readonly value: string;
  /** A line; a longer text; several lines, each for itself. */
  readonly kind?: 'line' | 'long' | 'lines';
  /** Takes what was written, once the reader has done with it. False where it means nothing: it stays, to be mended. */
  readonly onCommit: (text: string) => boolean | undefined;
  /** Hears of each letter. */
  readonly onWrite?: (text: string) => void;
}

/** Text that is taken with Enter or on leaving it, and put back with Escape. */
export function EditedText({ label, value, kind = 'line', onCommit, onWrite, ...input }: EditedTextProps) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [isRefused, setIsRefused] = useState(false);
  const settle = (text: string | undefined) => {
    setDraft(text);
    setIsRefused(text !== undefined);
  };
  const commit = () => {
    if (draft === undefined || draft.trim() === value) settle(undefined);
    else settle(onCommit(draft.trim()) === false ? draft : undefined);
  };
  const props = {
    'aria-label': label,
    'aria-invalid': isRefused || undefined,
    dir: 'auto',
    value: draft ?? value,
    onChange: ({ currentTarget }: ChangeEvent<Written>) => {
      setDraft(currentTarget.value);
      onWrite?.(currentTarget.value);
    },
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') settle(undefined);
      // A line more, where there may be several.
      if (event.key !== 'Enter' || kind === 'lines') return;
      event.preventDefault();
      commit();
    },
  };
  return kind === 'line' ? <input {...input} {...props} type="text" /> : <textarea {...props} rows={1} />;
}
