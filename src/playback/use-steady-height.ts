import { type RefObject, useEffect, useRef } from 'react';
import { usePlaying } from '../session/session.ts';

/** The element to keep steady: while time is played it may grow but not shrink, so that what stands below is not moved up and down. */
export function useSteadyHeight<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  const isPlaying = usePlaying();
  // Subscribes to the browser's layout.
  useEffect(() => {
    const element = ref.current;
    if (!isPlaying || element === null || typeof ResizeObserver === 'undefined') return undefined;
    let highest = 0;
    const observer = new ResizeObserver((entries) => {
      // To the fraction of a pixel: a rounded height would let what stands below move by one.
      const height = entries.at(-1)?.borderBoxSize[0]?.blockSize ?? 0;
      if (height <= highest) return;
      highest = height;
      element.style.minBlockSize = `${highest}px`;
    });
    observer.observe(element, { box: 'border-box' });
    return () => {
      observer.disconnect();
      element.style.minBlockSize = '';
    };
  }, [isPlaying]);
  return ref;
}
