import { type ReactNode, useEffect, useRef, useState } from 'react';

/** What is this near to the screen is drawn already when it is scrolled to. */
const AHEAD = '600px 0px';

interface WhenNearProps {
  /** What is drawn; something else is measured anew. */
  readonly of: unknown;
  /** About how high it is, in pixels, until it has been drawn. */
  readonly height: number;
  /** Drawn before the browser has said what is near. */
  readonly isAtFirst: boolean;
  /** Drawn wherever it is. */
  readonly isKept?: boolean;
  readonly children: () => ReactNode;
}

/** A part of something long, drawn while it is near the screen; else there is only its room. */
export function WhenNear({ of, height, isAtFirst, isKept = false, children }: WhenNearProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(isAtFirst);
  const [known, setKnown] = useState({ of, height });
  // Subscribes to the browser's layout.
  useEffect(() => {
    const part = ref.current;
    if (part === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (changes) => {
        const last = changes.at(-1);
        if (last === undefined) return;
        if (last.isIntersecting) setIsNear(true);
        // What has the focus stays, else the keyboard would lose its place.
        else if (!part.contains(document.activeElement)) {
          if (part.childElementCount > 0) setKnown({ of, height: last.boundingClientRect.height });
          setIsNear(false);
        }
      },
      { rootMargin: AHEAD },
    );
    observer.observe(part);
    return () => observer.disconnect();
  }, [of]);
  return isNear || isKept ? (
    <div ref={ref}>{children()}</div>
  ) : (
    <div ref={ref} style={{ blockSize: known.of === of ? known.height : height }} />
  );
}
