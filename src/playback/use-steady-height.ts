import { type RefObject, useEffect, useRef } from 'react';
import { giveUpTurn, inTurn } from './in-turn.ts';

/**
 * The element to keep steady: while `isOn`, what it holds may make it higher but never lower again, so that what
 * stands below it is not moved up and down.
 */
export function useSteadyHeight<T extends HTMLElement>(isOn: boolean): RefObject<T | null> {
  const ref = useRef<T>(null);
  // Subscribes to the browser's layout.
  useEffect(() => {
    const element = ref.current;
    if (!isOn || element === null || typeof ResizeObserver === 'undefined') return undefined;
    giveUpTurn(element);
    let highest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver((entries) => {
      // To the fraction of a pixel: a rounded height would let what stands below move by one.
      const height = entries.at(-1)?.borderBoxSize[0]?.blockSize ?? 0;
      if (height <= highest) return;
      highest = height;
      // Not in the frame that is being laid out, which would be laid out twice, but before the next.
      clearTimeout(timer);
      timer = setTimeout(() => {
        element.style.minBlockSize = `${highest}px`;
      });
    });
    observer.observe(element, { box: 'border-box' });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      // Others shrink as well: all at once they would have all of the page laid out in one frame.
      inTurn(element, () => {
        element.style.minBlockSize = '';
      });
    };
  }, [isOn]);
  return ref;
}
