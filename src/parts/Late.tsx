import { type ReactNode, type RefObject, startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { createLaggingSession, SessionProvider, usePlaying, useSession } from '../state/session.ts';
import { afterPaint } from '../ui/after-paint.ts';

interface LateProps {
  /** False while nobody sees it: then it is not drawn anew. */
  readonly isSeen?: RefObject<boolean>;
  /** Given what brings it up to date, for when it comes into sight. */
  readonly latest?: RefObject<() => void>;
  readonly children: ReactNode;
}

/**
 * A part of the page that is drawn a frame after the rest while time is played, since a step has to fit between two
 * frames. All within it sees the visit as it was when it was last drawn.
 */
export function Late({ isSeen, latest, children }: LateProps) {
  const session = useSession();
  const isPlaying = usePlaying();
  // Once it is over all parts come back: between frames, not in one go.
  const wasPlaying = useDeferredValue(isPlaying);
  const { lagging, catchUp } = useMemo(() => createLaggingSession(session), [session]);
  const [drawn, draw] = useState<ReactNode>(children);

  // Follows the visit while it is at rest.
  useEffect(() => session.onRest(catchUp), [session, catchUp]);
  useEffect(() => {
    const drawAgain = () => {
      catchUp();
      startTransition(() => draw(children));
    };
    if (latest !== undefined) latest.current = drawAgain;
    if (!isPlaying) {
      drawAgain();
      return undefined;
    }
    if (isSeen?.current === false) return undefined;
    return afterPaint(drawAgain);
  }, [children, isPlaying, catchUp, isSeen, latest]);

  return <SessionProvider value={lagging}>{isPlaying || wasPlaying ? drawn : children}</SessionProvider>;
}
