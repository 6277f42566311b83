import { type ComponentProps, type RefObject, useEffect, useRef } from 'react';
import { usePlaying } from '../session/session.ts';
import { Late } from './Late.tsx';
import { useSteadyHeight } from './use-steady-height.ts';

/** How far off screen a section may be and still be drawn: a little scrolling shows nothing old. */
const NEAR = '25%';

/** A section of a view. While time is played it is drawn late, and only where it can be seen, and it does not shrink. */
export function Scene({ children, ...attributes }: ComponentProps<'section'>) {
  const section = useSteadyHeight<HTMLElement>(usePlaying());
  const latest = useRef(() => {});
  const isSeen = useSeen(section, latest);
  return (
    <section {...attributes} ref={section} data-scene>
      <Late isSeen={isSeen} latest={latest}>
        {children}
      </Late>
    </section>
  );
}

/** Whether the section is on screen, watched while time is played; one that comes into sight is drawn at once. */
function useSeen(section: RefObject<HTMLElement | null>, latest: RefObject<() => void>): RefObject<boolean> {
  const isPlaying = usePlaying();
  const isSeen = useRef(true);
  // Subscribes to the browser.
  useEffect(() => {
    if (!isPlaying || section.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        isSeen.current = entries.at(-1)?.isIntersecting ?? true;
        if (isSeen.current) latest.current();
      },
      { rootMargin: NEAR },
    );
    observer.observe(section.current);
    return () => {
      observer.disconnect();
      isSeen.current = true;
    };
  }, [section, isPlaying, latest]);
  return isSeen;
}
