import { type ReactNode, type RefObject, startTransition, useEffect, useMemo, useState } from 'react';
import { createLaggingSession, SessionProvider, usePlaying, useSession } from '../session/session.ts';
import { giveUpTurn, inTurn } from './in-turn.ts';

interface LateProps {
  /** False while nobody sees it: then it is not drawn anew. */
  readonly isSeen?: RefObject<boolean>;
  /** Given what brings it up to date, for when it comes into sight. */
  readonly latest?: RefObject<() => void>;
  /** True for what waits for its turn even when it is new: until then there is nothing in its place. */
  readonly arrivesLate?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of the page that is drawn after the rest while time is played, and once it no longer is: each such part in a
 * frame of its own, since what is drawn has to fit between two frames. All within it sees the visit as it was when it
 * was last drawn.
 */
export function Late({ isSeen, latest, arrivesLate = false, children }: LateProps) {
  const session = useSession();
  const isPlaying = usePlaying();
  const { lagging, catchUp } = useMemo(() => createLaggingSession(session), [session]);
  const [isBehind, setIsBehind] = useState(arrivesLate && isPlaying);
  const [drawn, draw] = useState<ReactNode>(isBehind ? null : children);
  if (isPlaying && !isBehind) {
    setIsBehind(true);
    draw(children);
  }

  // Follows the visit while it is at rest.
  useEffect(
    () =>
      session.view.subscribe(() => {
        if (!session.playing.getState()) catchUp();
      }),
    [session, catchUp],
  );
  useEffect(() => {
    if (!isBehind) return;
    const drawAgain = () => {
      catchUp();
      startTransition(() => {
        draw(children);
        setIsBehind(isPlaying);
      });
    };
    if (latest !== undefined) latest.current = drawAgain;
    if (isPlaying && isSeen?.current === false) giveUpTurn(lagging);
    else inTurn(lagging, drawAgain);
  }, [children, isPlaying, isBehind, lagging, catchUp, isSeen, latest]);
  useEffect(() => () => giveUpTurn(lagging), [lagging]);

  return <SessionProvider value={lagging}>{isBehind ? drawn : children}</SessionProvider>;
}
