import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `strong` is for the one main action, `quiet` for one that stands within text. */
  readonly look?: 'plain' | 'strong' | 'quiet';
}

export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button type="button" className={styles.button} data-look={look} {...rest} />;
}
