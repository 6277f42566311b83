import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { type Session, SessionProvider, usePlaying, useSession } from '../session/session.ts';

/**
 * A part of a view that is left as it is while time is played, and drawn anew when it stops: what moves at each step is the
 * picture, the headline and the time bar, and that has to fit between two frames.
 */
export function RestsWhilePlaying({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const isPlaying = usePlaying();
  const [resting] = useState(() => restingSession(session));
  const [drawn, draw] = useState(children);
  if (!isPlaying && drawn !== children) draw(children);
  // Follows the visit while it is at rest.
  useEffect(
    () => session.onRest(() => startTransition(() => resting.view.setState(session.view.getState(), true))),
    [session, resting],
  );
  return <SessionProvider value={resting}>{isPlaying ? drawn : children}</SessionProvider>;
}

/** The visit as such a part sees it: what is chosen in it is chosen in the visit itself. */
function restingSession(session: Session): Session {
  return { ...session, view: createStore(session.view.getState) };
}
