import { createContext, type ReactNode, useContext } from 'react';
import { useIsLive } from './hooks/use-is-live.ts';

// A browser ends the outer `noscript` where the inner one ends.
const Within = createContext(false);

/** What only a reader without JavaScript is shown: it is in the written page, and costs the living one nothing. */
export function WithoutScript({ children }: { readonly children: ReactNode }) {
  const isLive = useIsLive();
  const isWithin = useContext(Within);
  if (isWithin) return children;
  if (isLive) return null;
  return (
    <noscript>
      <Within value={true}>{children}</Within>
    </noscript>
  );
}
