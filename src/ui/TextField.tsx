import type { InputHTMLAttributes } from 'react';
import { Field } from './Field.tsx';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type' | 'value' | 'onChange'> {
  readonly label: string;
  /** Keeps the label for listeners only, where the control speaks for itself to the eye. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** A line of text with its label, which runs as its first letter does. */
export function TextField({ label, isLabelHidden = false, onWrite, ...input }: TextFieldProps) {
  return (
    <Field label={label} isLabelHidden={isLabelHidden}>
      {(id) => (
        <input
          dir="auto"
          {...input}
          id={id}
          type="text"
          onChange={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      )}
    </Field>
  );
}
