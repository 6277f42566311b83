import type { ButtonHTMLAttributes } from 'react';
import { useIsLive } from './hooks/use-is-live.ts';

/** A button that is none for the keyboard, and looks as ever, while nothing answers it: in a page without JavaScript for good. */
export function LiveButton({ disabled = false, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  const isLive = useIsLive();
  // Two ways to be disabled at once are not valid.
  const waits = isLive ? {} : { 'aria-disabled': undefined, 'data-waits': true };
  return <button type="button" {...rest} disabled={disabled || !isLive} {...waits} />;
}
