import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';
import { LiveButton } from './LiveButton.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `strong` is for the one main action, `quiet` for one that stands within text. */
  readonly look?: 'plain' | 'strong' | 'quiet';
}

export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <LiveButton className={styles.button} data-look={look} {...rest} />;
}
